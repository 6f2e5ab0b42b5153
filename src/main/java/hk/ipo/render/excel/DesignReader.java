package hk.ipo.render.excel;

import hk.ipo.render.Rgb;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the design of a cell off its style. */
final class DesignReader {

    private final String bodyFamily;

    /** A reader of cells of a workbook, whose body font stands for that of the published one. */
    DesignReader(XSSFWorkbook workbook) {
        bodyFamily = workbook.getFontAt(0).getFontName();
    }

    /**
     * The design of a style.
     *
     * @param name its cell's name, for complaints
     * @throws InvalidStylesException when it is filled with a pattern
     */
    CellDesign read(String name, XSSFCellStyle style) {
        return new CellDesign(face(style.getFont()), paper(name, style));
    }

    private Face face(XSSFFont font) {
        return new Face(
                Optional.of(font.getFontName()).filter(family -> !family.equals(bodyFamily)),
                font.getFontHeight(),
                shade(font.getXSSFColor()),
                font.getBold(),
                font.getItalic(),
                font.getUnderline() != Font.U_NONE);
    }

    private static Paper paper(String name, XSSFCellStyle style) {
        return new Paper(
                style.getAlignment(),
                style.getVerticalAlignment(),
                style.getIndention(),
                style.getWrapText(),
                lines(style),
                ground(name, style));
    }

    private static Map<BorderSide, Line> lines(XSSFCellStyle style) {
        Map<BorderSide, Line> lines = new EnumMap<>(BorderSide.class);
        Map.of(
                        BorderSide.TOP, style.getBorderTop(),
                        BorderSide.BOTTOM, style.getBorderBottom(),
                        BorderSide.LEFT, style.getBorderLeft(),
                        BorderSide.RIGHT, style.getBorderRight())
                .forEach(
                        (side, line) -> {
                            if (line != BorderStyle.NONE) {
                                lines.put(side, new Line(line, shade(style.getBorderColor(side))));
                            }
                        });
        return lines;
    }

    private static Optional<Shade> ground(String name, XSSFCellStyle style) {
        return switch (style.getFillPattern()) {
            case NO_FILL -> Optional.empty();
            case SOLID_FOREGROUND -> Optional.of(shade(style.getFillForegroundXSSFColor()));
            default ->
                    throw new InvalidStylesException(
                            "the cell '"
                                    + name
                                    + "' is filled with a pattern: one colour or no fill expected");
        };
    }

    /** Where a cell says nothing, or leaves it to the program, its colour is that of text. */
    private static Shade shade(@Nullable XSSFColor color) {
        if (color == null || color.isAuto() || isAutomatic(color)) {
            return Shade.of(Ink.TEXT);
        }
        if (color.isThemed()) {
            int percent = Math.toIntExact(Math.round(color.getTint() * 100));
            Optional<Shade> slot = Slot.shade(color.getTheme());
            if (slot.isPresent()) {
                return tinted(slot.get(), percent);
            }
        }
        byte[] rgb = color.getRGBWithTint();
        return rgb == null ? Shade.of(Ink.TEXT) : new Shade.Fixed(rgb(rgb));
    }

    private static Shade tinted(Shade slot, int percent) {
        return switch (slot) {
            case Shade.OfTheme of -> new Shade.OfTheme(of.ink(), percent);
            case Shade.Fixed fixed ->
                    new Shade.Fixed(percent < 0 ? fixed.rgb().shade(100 + percent) : fixed.rgb());
        };
    }

    private static boolean isAutomatic(XSSFColor color) {
        return color.isIndexed() && color.getIndex() >= IndexedColors.AUTOMATIC.getIndex();
    }

    private static Rgb rgb(byte[] parts) {
        return new Rgb(
                Byte.toUnsignedInt(parts[0]) << 16
                        | Byte.toUnsignedInt(parts[1]) << 8
                        | Byte.toUnsignedInt(parts[2]));
    }
}
