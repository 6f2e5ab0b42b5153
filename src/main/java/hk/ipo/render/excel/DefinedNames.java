package hk.ipo.render.excel;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names under which formulas of this workbook and of others find its cells. */
final class DefinedNames {

    private static final int LONGEST = 255;
    private static final String FIGURE = "fig_";

    private final XSSFWorkbook workbook;
    private final Set<String> taken = new HashSet<>();

    DefinedNames(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Names a cell.
     *
     * @param name a legal name, used once
     */
    void add(String name, XSSFSheet sheet, int row, int column) {
        taken.add(name.toLowerCase(Locale.ROOT));
        XSSFName added = workbook.createName();
        added.setNameName(name);
        added.setRefersToFormula(
                SheetNames.quoted(sheet.getSheetName())
                        + "!"
                        + new CellReference(row, column, true, true).formatAsString());
    }

    /**
     * The name for a figure's id: {@code concentration.top-8-share} becomes {@code
     * fig_concentration_top_8_share}. Programs do not tell capitals from small letters in names, so
     * that an id that would take another's name gets a number.
     */
    String ofFigure(String id) {
        String safe = FIGURE + id.replaceAll("[^\\p{L}\\p{Nd}]", "_");
        String name = safe;
        for (int copy = 2; isTaken(name); copy++) {
            String suffix = "_" + copy;
            name = safe.substring(0, Math.min(safe.length(), LONGEST - suffix.length())) + suffix;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return name.length() > LONGEST || taken.contains(name.toLowerCase(Locale.ROOT));
    }
}
