package hk.ipo.render.excel;

import hk.ipo.report.Figure;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where each figure stands first, so that others can link to it. */
final class FigurePlaces {

    private final Map<String, String> addresses = new HashMap<>();

    /** Notes that a figure stands in a cell, unless it stands in another already. */
    void note(Figure figure, XSSFCell cell) {
        addresses.putIfAbsent(
                figure.id(),
                SheetNames.quoted(cell.getSheet().getSheetName())
                        + "!"
                        + new CellReference(cell.getRowIndex(), cell.getColumnIndex())
                                .formatAsString(false));
    }

    /** The cell of a figure, {@code 'Headline'!B5}; empty when it has been printed nowhere. */
    Optional<String> of(Figure figure) {
        return Optional.ofNullable(addresses.get(figure.id()));
    }
}
