package hk.ipo.render.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Writes web addresses: a link where the address is one, plain text otherwise. */
final class WebLinks {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int MOST_ON_A_SHEET = 65_530;
    private static final int LONGEST = 2_079;

    private final Book book;
    private final XSSFSheet sheet;
    private int written;

    WebLinks(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    void write(XSSFRow row, int column, String address) {
        if (written >= MOST_ON_A_SHEET || !isWebAddress(address)) {
            book.cells().text(row, column, Look.DATA_WORDS, address);
            return;
        }
        var cell = book.cells().text(row, column, Look.DATA_LINK, address);
        XSSFHyperlink link =
                sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        cell.setHyperlink(link);
        written++;
    }

    static boolean isWebAddress(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            // Data that only looks like an address is still worth printing.
            return false;
        }
    }
}
