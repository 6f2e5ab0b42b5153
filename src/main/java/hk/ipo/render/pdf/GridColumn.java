package hk.ipo.render.pdf;

import java.util.List;

/**
 * A column of a table as it is set.
 *
 * @param left where it begins, in points from the text's left edge
 * @param width its width in points
 * @param numbers whether it ends flush right, so that decimals stand below each other
 * @param header the lines of its header
 */
record GridColumn(float left, float width, boolean numbers, List<StyledLine> header) {
    GridColumn {
        header = List.copyOf(header);
    }
}
