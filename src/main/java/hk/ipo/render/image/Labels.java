package hk.ipo.render.image;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** Writes the number of each bar as the report says it. */
record Labels(Bars bars) implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset dataset, int row, int column) {
        return bars.bars().get(column).label();
    }

    @Override
    public String generateRowLabel(CategoryDataset dataset, int row) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset dataset, int column) {
        return bars.bars().get(column).name();
    }
}
