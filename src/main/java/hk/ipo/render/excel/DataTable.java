package hk.ipo.render.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table that formulas name, with filter buttons and bands.
 *
 * @param name the table's name
 * @param sheet the sheet it stands on
 * @param headers its headers by the id of the column, in order
 * @param rows the number of its rows without the header
 */
record DataTable(String name, String sheet, Map<String, String> headers, int rows) {

    private static final String STYLE = "TableStyleLight1";

    /** What a table always has below its header: without rows, a blank one. */
    int bodyRows() {
        return Math.max(1, rows);
    }

    /** A column as formulas name it, empty when there is none of that id. */
    Optional<String> column(String id) {
        return Optional.ofNullable(headers.get(id)).map(header -> name + "[" + header + "]");
    }

    /**
     * Headers fit for a table: none twice, none with a sign that would have to be escaped in
     * formulas.
     */
    static Map<String, String> uniqueHeaders(Map<String, String> words) {
        Set<String> taken = new HashSet<>();
        Map<String, String> headers = new LinkedHashMap<>();
        words.forEach(
                (id, said) -> {
                    String safe = safe(said);
                    String header = safe;
                    for (int copy = 2; !taken.add(header.toLowerCase(Locale.ROOT)); copy++) {
                        header = safe + " " + copy;
                    }
                    headers.put(id, header);
                });
        return headers;
    }

    /** Makes the cells below a header row, which are written already, the table. */
    void enter(XSSFSheet target, int headerRow) {
        AreaReference area =
                new AreaReference(
                        new CellReference(headerRow, 0),
                        new CellReference(headerRow + bodyRows(), headers.size() - 1),
                        SpreadsheetVersion.EXCEL2007);
        XSSFTable table = target.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        var style = table.getCTTable().addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }

    private static String safe(String header) {
        return header.replace('[', '(')
                .replace(']', ')')
                .replace('#', '\uFF03')
                .replace('\'', '\u2019')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
