package hk.ipo.report.section;

import hk.ipo.report.Text;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ranges of one column that follow each other without gap or overlap, each with its lower end. */
record Bands(Column.Numeric column, List<Band> bands) {

    Bands {
        bands = List.copyOf(bands);
    }

    /** A range: from its lower end, which belongs to it, to its upper end, which does not. */
    record Band(String code, Optional<BigDecimal> from, Optional<BigDecimal> below) {}

    /** Bands between bounds, the first and the last open: one code more than there are bounds. */
    static Bands between(Column.Numeric column, List<BigDecimal> bounds, List<String> codes) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            bands.add(
                    new Band(
                            codes.get(i),
                            i == 0 ? Optional.empty() : Optional.of(bounds.get(i - 1)),
                            i == bounds.size() ? Optional.empty() : Optional.of(bounds.get(i))));
        }
        return new Bands(column, bands);
    }

    /** The deals whose value is known and in the band. */
    Selection select(Band band) {
        Selection selection = Selection.ALL;
        if (band.from().isPresent()) {
            selection = selection.and(new Selection.Condition.AtLeast(column, band.from().get()));
        }
        if (band.below().isPresent()) {
            selection = selection.and(new Selection.Condition.Below(column, band.below().get()));
        }
        return selection;
    }

    /** The words of a band, under {@code <id>.band.<code>}. */
    static Text name(String id, Band band) {
        return Text.of(id + ".band." + band.code());
    }
}
