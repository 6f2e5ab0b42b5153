package hk.ipo.render.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;

/**
 * The field of a file's signature.
 *
 * @param page the page that it is on, from 1
 * @param words what it shows
 * @param description what it is called when it is read aloud
 * @param role what it is in the structure tree
 */
record RenderedField(int page, String words, String description, String role) {

    static RenderedField in(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignatureField field = document.getSignatureFields().getFirst();
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            return new RenderedField(
                    pageOf(widget, document),
                    words(widget),
                    field.getAlternateFieldName(),
                    role(widget.getStructParent(), document));
        }
    }

    private static int pageOf(PDAnnotationWidget widget, PDDocument document) throws IOException {
        for (int at = 0; at < document.getNumberOfPages(); at++) {
            if (document.getPage(at).getAnnotations().contains(widget)) {
                return at + 1;
            }
        }
        throw new AssertionError("the field is on no page");
    }

    private static String words(PDAnnotationWidget widget) throws IOException {
        try (PDDocument shown = new PDDocument()) {
            PDPage page = new PDPage();
            shown.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(shown, page)) {
                content.drawForm(widget.getNormalAppearanceStream());
            }
            return new PDFTextStripper().getText(shown).strip();
        }
    }

    private static String role(int key, PDDocument document) throws IOException {
        PDNumberTreeNode parents =
                document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        COSDictionary element =
                (COSDictionary) ((PDParentTreeValue) parents.getValue(key)).getCOSObject();
        return element.getNameAsString(COSName.S);
    }
}
