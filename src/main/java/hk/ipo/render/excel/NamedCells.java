package hk.ipo.render.excel;

import hk.ipo.report.Expected;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of a template that have names, and what is read off them. */
final class NamedCells {

    /** The cells of which only the number format counts. */
    static final String DAY = "day";

    static final String MONTH = "month";

    /** Excel's own names, such as that of a print area. */
    private static final String BUILT_IN = "_xlnm.";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    NamedCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getAllNames().stream()
                .filter(name -> !name.getNameName().startsWith(BUILT_IN))
                .forEach(this::add);
    }

    /** Every name that a cell must have. */
    static List<String> expected() {
        return Stream.concat(
                        Arrays.stream(Look.values()).map(Look::cellName), Stream.of(DAY, MONTH))
                .toList();
    }

    WorkbookStyles styles() {
        DesignReader reader = new DesignReader(workbook);
        Map<Look, CellDesign> designs = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            designs.put(look, reader.read(look.cellName(), style(look.cellName())));
        }
        return new WorkbookStyles(designs, format(DAY), format(MONTH));
    }

    private void add(Name name) {
        // Names are the same to Excel whether their letters are small or not.
        String id = name.getNameName().toLowerCase(Locale.ROOT);
        if (!expected().contains(id)) {
            throw new InvalidStylesException(
                    Expected.oneOf("name", name.getNameName(), expected()));
        }
        if (styles.put(id, cell(id, name).getCellStyle()) != null) {
            throw new InvalidStylesException("the name '" + id + "' stands here a second time");
        }
    }

    private XSSFCell cell(String id, Name name) {
        String place = String.valueOf(name.getRefersToFormula());
        CellReference reference = reference(id, name, place);
        XSSFSheet sheet = workbook.getSheet(reference.getSheetName());
        return Optional.ofNullable(sheet)
                .map(found -> found.getRow(reference.getRow()))
                .map(row -> row.getCell(reference.getCol()))
                .orElseThrow(() -> notOneCell(id, place));
    }

    private static CellReference reference(String id, Name name, String place) {
        if (name.isDeleted() || name.isFunctionName()) {
            throw notOneCell(id, place);
        }
        try {
            AreaReference area = new AreaReference(place, SpreadsheetVersion.EXCEL2007);
            if (area.isSingleCell() && area.getFirstCell().getSheetName() != null) {
                return area.getFirstCell();
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidStylesException(complaint(id, place), e);
        }
        throw notOneCell(id, place);
    }

    private static InvalidStylesException notOneCell(String id, String place) {
        return new InvalidStylesException(complaint(id, place));
    }

    private static String complaint(String id, String place) {
        return "the name '" + id + "' stands for " + place + ": one formatted cell expected";
    }

    private XSSFCellStyle style(String name) {
        return Optional.ofNullable(styles.get(name))
                .orElseThrow(
                        () ->
                                new InvalidStylesException(
                                        "the name '"
                                                + name
                                                + "' is missing: a cell for each of "
                                                + String.join(", ", expected())
                                                + " expected"));
    }

    private Optional<String> format(String name) {
        return Optional.of(Objects.requireNonNull(style(name).getDataFormatString()))
                .filter(format -> !format.equals(Styles.GENERAL));
    }
}
