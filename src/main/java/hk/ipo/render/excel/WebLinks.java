package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.statistic.Column;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which web addresses of a ledger are links: those of the first rows, as far as they are addresses.
 * Programs take only so many links on a sheet.
 */
final class WebLinks {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int MOST_ON_A_SHEET = 65_530;
    private static final int LONGEST = 2_079;

    private final List<Column> columns;
    private final int lastRow;

    /** The links in a ledger's columns. */
    WebLinks(List<Column> columns) {
        this.columns = columns;
        long linked = columns.stream().filter(Column.Link.class::isInstance).count();
        this.lastRow = (int) (MOST_ON_A_SHEET / Math.max(1, linked));
    }

    /** Whether an address is a link in a row, counted from one. */
    boolean isLink(int row, String address) {
        return row <= lastRow && isWebAddress(address);
    }

    /**
     * Adds the links to the sheet.
     *
     * @param firstRow the row of the first deal, counted from zero
     */
    void addTo(XSSFSheet sheet, List<Deal> deals, int firstRow) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place) instanceof Column.Link column) {
                int rows = Math.min(deals.size(), lastRow - firstRow);
                for (int row = 0; row < rows; row++) {
                    CellReference cell = new CellReference(firstRow + row, place);
                    column.value()
                            .apply(deals.get(row))
                            .filter(WebLinks::isWebAddress)
                            .ifPresent(address -> add(sheet, cell, address));
                }
            }
        }
    }

    private static void add(XSSFSheet sheet, CellReference cell, String address) {
        XSSFHyperlink link =
                sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        link.setCellReference(cell);
        sheet.addHyperlink(link);
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
