package hk.ipo.render.excel;

import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How each kind of cell of the workbook is drawn: as built in, or as a template's cells are. */
public final class WorkbookStyles {

    /** The look that nobody has changed. */
    public static final WorkbookStyles STANDARD =
            new WorkbookStyles(
                    Arrays.stream(Look.values())
                            .collect(Collectors.toMap(Function.identity(), Look::builtIn)),
                    Optional.empty(),
                    Optional.empty());

    /** The contrast that WCAG 2.2 asks of text at level AA. */
    private static final BigDecimal LEGIBLE = new BigDecimal("4.5");

    private final Map<Look, CellDesign> designs;
    private final Optional<String> dayFormat;
    private final Optional<String> monthFormat;

    WorkbookStyles(
            Map<Look, CellDesign> designs,
            Optional<String> dayFormat,
            Optional<String> monthFormat) {
        this.designs = new EnumMap<>(designs);
        this.dayFormat = dayFormat;
        this.monthFormat = monthFormat;
    }

    /**
     * The styles of a workbook's named cells.
     *
     * @param workbook an {@code .xlsx} file in which a cell is named for each kind: {@code
     *     heading}, {@code table_header}, {@code amount}, {@code percentage}, {@code note} …
     * @throws InvalidStylesException when it is none, or a name is missing, unknown or no one
     *     cell's
     */
    public static WorkbookStyles read(byte[] workbook) {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return new NamedCells(opened).styles();
        } catch (InvalidStylesException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Faults inside a workbook reach us as exceptions of many kinds.
            throw new InvalidStylesException("an Excel workbook (.xlsx) expected", e);
        }
    }

    /**
     * Refuses letters that cannot be read on their ground.
     *
     * @param colours the theme's, which cells may be coloured in
     * @throws InvalidStylesException when a contrast is below 4.5 to 1
     */
    public void requireLegible(Theme.Colours colours) {
        designs.forEach(
                (look, design) -> {
                    Rgb letters = design.face().shade().in(colours);
                    Rgb ground =
                            design.paper()
                                    .ground()
                                    .map(shade -> shade.in(colours))
                                    .orElse(Rgb.WHITE);
                    BigDecimal contrast = letters.contrastOn(ground);
                    if (contrast.compareTo(LEGIBLE) < 0) {
                        throw new InvalidStylesException(
                                "the letters of '"
                                        + look.cellName()
                                        + "', "
                                        + letters
                                        + " on "
                                        + ground
                                        + ", cannot be read: a contrast of 4.5 to 1 expected, not "
                                        + contrast);
                    }
                });
    }

    CellDesign of(Look look) {
        return Objects.requireNonNull(designs.get(look));
    }

    /** The number format of days, where a template has chosen one for all languages. */
    Optional<String> dayFormat() {
        return dayFormat;
    }

    /** The same of months. */
    Optional<String> monthFormat() {
        return monthFormat;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkbookStyles styles
                && styles.designs.equals(designs)
                && styles.dayFormat.equals(dayFormat)
                && styles.monthFormat.equals(monthFormat);
    }

    @Override
    public int hashCode() {
        return Objects.hash(designs, dayFormat, monthFormat);
    }

    @Override
    public String toString() {
        return designs + " " + dayFormat + " " + monthFormat;
    }
}
