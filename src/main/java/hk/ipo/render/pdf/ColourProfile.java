package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.InputStream;

/**
 * Says that the colours of a file are sRGB, and carries that colour space along, so that they are
 * the same on a press of another century. Java's own profile differs from one release to the next.
 */
final class ColourProfile {

    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final int RED_GREEN_BLUE = 3;

    /**
     * The catalog's entry on the colours meant.
     *
     * @throws IOException when writing fails
     */
    static PdfArray outputIntents(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(bytes());
        profile.put(PdfName.N, new PdfNumber(RED_GREEN_BLUE));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return new PdfArray(intent);
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = ColourProfile.class.getResourceAsStream("colour/sRGB.icc")) {
            if (in == null) {
                throw new IllegalStateException("the colour profile is not in the program");
            }
            return in.readAllBytes();
        }
    }

    private ColourProfile() {}
}
