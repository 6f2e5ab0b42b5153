package hk.ipo.render.excel;

import hk.ipo.render.Logo;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Puts the publisher's logo into a row of its own at the top of the first sheet. */
final class CoverLogo {

    private static final double HIGHEST_POINTS = 34;
    private static final double WIDEST_POINTS = 130;
    private static final float AROUND_POINTS = 8;

    /** Adds the row, where the theme has a logo. */
    static void write(Book book, Page page) {
        book.theme().logo().ifPresent(logo -> draw(logo, book, page.row()));
    }

    private static void draw(Logo logo, Book book, XSSFRow row) {
        double scale = Math.min(HIGHEST_POINTS / logo.height(), WIDEST_POINTS / logo.width());
        row.setHeightInPoints((float) (logo.height() * scale) + AROUND_POINTS);
        XSSFDrawing drawing = row.getSheet().createDrawingPatriarch();
        ClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, 0, row.getRowNum(), 0, row.getRowNum());
        anchor.setDx2(Units.toEMU(logo.width() * scale));
        anchor.setDy2(Units.toEMU(logo.height() * scale));
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        int picture = book.workbook().addPicture(logo.file(), kind(logo));
        XSSFPicture drawn = drawing.createPicture(anchor, picture);
        String words = logo.alternative(book.wording().language());
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
    }

    private static int kind(Logo logo) {
        return switch (logo.kind()) {
            case PNG -> Workbook.PICTURE_TYPE_PNG;
            case JPEG -> Workbook.PICTURE_TYPE_JPEG;
        };
    }

    private CoverLogo() {}
}
