package hk.ipo.render.excel;

import javax.xml.transform.TransformerFactory;

/**
 * The JDK's own XML transformer, named once. Else the library searches every jar for another one,
 * for each small part of a package anew: a tenth of the time that a workbook takes.
 */
final class JdkTransformer {

    private static final String PROPERTY = TransformerFactory.class.getName();

    /** Names it, unless somebody has named another. */
    static void name() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(
                    PROPERTY, TransformerFactory.newDefaultInstance().getClass().getName());
        }
    }

    private JdkTransformer() {}
}
