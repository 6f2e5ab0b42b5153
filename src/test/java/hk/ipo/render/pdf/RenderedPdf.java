package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.SimpleBookmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A report rendered and read back. */
final class RenderedPdf {

    private final byte[] bytes;
    private final PdfReader reader;
    private final List<String> texts;

    private RenderedPdf(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.reader = new PdfReader(bytes);
        this.texts = PageText.of(bytes);
    }

    static RenderedPdf of(Report report) {
        return of(report, Language.ENGLISH);
    }

    static RenderedPdf of(Report report, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRenderer(Wording.of(language)).render(report, out);
            return new RenderedPdf(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    PdfReader reader() {
        return reader;
    }

    int pages() {
        return reader.getNumberOfPages();
    }

    /** The text of a page, from 1, line by line down the page. */
    String text(int page) {
        return texts.get(page - 1);
    }

    /** The text of all pages, each under its number. */
    String text() {
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= pages(); page++) {
            all.append("--- page ").append(page).append('\n').append(text(page)).append('\n');
        }
        return all.toString();
    }

    /** Each bookmark as its title and the page it leads to. */
    List<String> bookmarks() {
        return SimpleBookmark.getBookmarkList(reader).stream()
                .map(
                        mark ->
                                mark.get("Title")
                                        + " -> "
                                        + pageOf(mark.getOrDefault("Named", "").toString()))
                .toList();
    }

    /** The page that each link of a page leads to, in the order in which the links were made. */
    List<Integer> links(int page) {
        PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
        List<Integer> pages = new ArrayList<>();
        for (int at = 0; at < annotations.size(); at++) {
            PdfDictionary action = annotations.getAsDict(at).getAsDict(PdfName.A);
            pages.add(pageOf(action.getAsString(PdfName.D).toUnicodeString()));
        }
        return pages;
    }

    private int pageOf(String destination) {
        return pageOf(
                (PdfArray) PdfReader.getPdfObject(reader.getNamedDestination().get(destination)));
    }

    private int pageOf(PdfArray destination) {
        PdfIndirectReference wanted = destination.getAsIndirectObject(0);
        for (int page = 1; page <= pages(); page++) {
            if (reader.getPageOrigRef(page).getNumber() == wanted.getNumber()) {
                return page;
            }
        }
        throw new AssertionError("no page for " + wanted);
    }

    /** Every dictionary of the file, those of streams too. */
    List<PdfDictionary> dictionaries() {
        List<PdfDictionary> found = new ArrayList<>();
        for (int number = 1; number < reader.getXrefSize(); number++) {
            PdfObject object = reader.getPdfObject(number);
            if (object instanceof PdfStream stream) {
                found.add(stream);
            } else if (object instanceof PdfDictionary dictionary) {
                found.add(dictionary);
            }
        }
        return found;
    }

    /** The names of the fonts in the file, without the six letters of a subset. */
    List<String> fonts() {
        return dictionaries().stream()
                .filter(one -> PdfName.FONT.equals(one.getAsName(PdfName.TYPE)))
                .map(one -> PdfName.decodeName(one.getAsName(PdfName.BASEFONT).toString()))
                .map(name -> name.substring(name.indexOf('+') + 1))
                .distinct()
                .sorted()
                .toList();
    }
}
