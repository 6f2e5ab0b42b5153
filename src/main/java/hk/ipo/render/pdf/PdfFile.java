package hk.ipo.render.pdf;

import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;

/** A PDF file being written: what it says of itself, and the canvas of its pages. */
final class PdfFile {

    /** Midnight in Hong Kong at the start of the as-of day, never the time of rendering. */
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000+08''00'''", Locale.ROOT);

    private final Document document;
    private final TaggedWriter writer;

    /** Two sums of what the pages show and say, all written when the file's id is asked for. */
    private final Checksum sum = new CRC32();

    private final Checksum otherSum = new CRC32C();
    private final PdfCanvas canvas;

    /**
     * Begins a file.
     *
     * @param encryption how it is encrypted, if it is
     */
    PdfFile(
            Report report,
            Wording wording,
            Theme theme,
            Plan plan,
            Optional<PasswordEncryption> encryption,
            OutputStream out)
            throws IOException {
        Language language = wording.language();
        document = new Document();
        try {
            writer =
                    TaggedWriter.of(
                            document,
                            new CheckedOutputStream(new CheckedOutputStream(out, sum), otherSum));
        } catch (DocumentException e) {
            throw new IOException("the PDF file cannot be begun", e);
        }
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // A small object for every cell: they are packed together.
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        encryption.ifPresent(writer::encrypt);
        ReportWords words = new ReportWords(report, wording);
        describe(words, report.facts().asOf().format(PDF_DATE));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.tag()));
        writer.setXmpMetadata(
                new XmpMetadata(words, language.tag(), report.facts().asOf(), encryption.isEmpty())
                        .bytes());
        document.open();
        canvas = new PdfCanvas(document, writer, language, new Inks(theme.colours()), plan);
    }

    /** Shows on the first page that it is signed. */
    void sign(SignatureField field) {
        canvas.sign(field);
    }

    /** The canvas of its pages. */
    Canvas canvas() {
        return canvas;
    }

    /**
     * Writes the end of the file; the stream stays open.
     *
     * @throws IOException when writing fails
     */
    void close() throws IOException {
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.STRUCTTREEROOT, canvas.finish());
        writer.flush();
        identify();
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marked);
        catalog.put(PdfName.OUTPUTINTENTS, ColourProfile.outputIntents(writer));
        document.close();
    }

    private void describe(ReportWords words, String date) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(words.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(words.author(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.SUBJECT, new PdfString(words.subject(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATIONDATE, new PdfString(date));
        info.put(PdfName.MODDATE, new PdfString(date));
    }

    /** The writer takes the file's id from here; it would else make one of time and memory. */
    private void identify() {
        if (writer.isEncrypted()) {
            // It has an id of its own; this one would tell what the file says to who can guess it.
            return;
        }
        HexFormat hex = HexFormat.of();
        String digits =
                hex.toHexDigits((int) sum.getValue())
                        + hex.toHexDigits((int) otherSum.getValue())
                        + hex.toHexDigits(writer.size());
        String id = "<" + digits + ">";
        writer.getInfo().put(PdfName.FILEID, new PdfLiteral("[" + id + id + "]"));
    }
}
