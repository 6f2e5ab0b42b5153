package hk.ipo.render.pdf;

import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The signature as it is seen: the signer's name and the time, in the upper margin of the first
 * page, which has no running header. It is an element of the structure tree with a description.
 */
final class SignatureField {

    private static final String NAME = "Signature";
    private static final float FROM_TOP = 24;
    private static final float WIDTH = 330;
    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final PdfSignature signature;
    private final Wording wording;
    private final TextStyle style;
    private final Inks inks;
    private final PageFormat format;
    private final SignaturePlaceholder placeholder;

    SignatureField(PdfSignature signature, Wording wording, Styles styles, Theme theme) {
        this.signature = signature;
        this.wording = wording;
        this.style = styles.furniture();
        this.inks = new Inks(theme.colours());
        this.format = PageFormat.PORTRAIT.on(theme.pageSize());
        this.placeholder = new SignaturePlaceholder(signature);
    }

    /** What will hold the signature. */
    SignaturePlaceholder placeholder() {
        return placeholder;
    }

    /** Puts it on the page that is open. */
    void put(PdfWriter writer, StructureTree tree) {
        List<String> lines = lines();
        float height = lines.size() * style.leading();
        float top = format.height() - FROM_TOP;
        PdfFormField field = PdfFormField.createSignature(writer);
        field.setWidget(
                new Rectangle(format.left(), top - height, format.left() + WIDTH, top),
                PdfAnnotation.HIGHLIGHT_NONE);
        field.setFieldName(NAME);
        field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
        field.put(PdfName.TU, new PdfString(said("pdf.signature"), PdfObject.TEXT_UNICODE));
        PdfDictionary appearance = new PdfDictionary();
        appearance.put(PdfName.N, drawn(lines, height, writer));
        field.put(PdfName.AP, appearance);
        try {
            field.put(PdfName.V, placeholder.writeTo(writer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        field.put(PdfName.STRUCTPARENT, new PdfNumber(tree.addField(field.getIndirectReference())));
        writer.addAnnotation(field);
        writer.getAcroForm().setSigFlags(SignaturePlaceholder.EXISTS_AND_APPEND_ONLY);
    }

    private List<String> lines() {
        ZonedDateTime time = signature.time().atZone(HONG_KONG);
        return List.of(
                said("pdf.signature.name"),
                wording.say(
                        Text.of(
                                "pdf.signature.time",
                                Argument.day(time.toLocalDate()),
                                Argument.words(new Text.Data(TIME.format(time))))));
    }

    private String said(String key) {
        return wording.say(Text.of(key, Argument.words(new Text.Data(signature.signer().name()))));
    }

    private PdfIndirectReference drawn(List<String> lines, float height, PdfWriter writer) {
        PdfTemplate template = PdfTemplate.createTemplate(writer, WIDTH, height);
        float top = height;
        for (String line : lines) {
            TextStyle fitting =
                    style.sized(style.size() * Math.min(1, WIDTH / style.widthOf(line)));
            template.beginText();
            template.setColorFill(inks.of(fitting.color()));
            template.setTextMatrix(0, style.baselineBelow(top));
            for (Run run : fitting.typeface().runs(line)) {
                template.setFontAndSize(run.font(), fitting.size());
                template.showText(run.text());
            }
            template.endText();
            top -= style.leading();
        }
        return template.getIndirectReference();
    }
}
