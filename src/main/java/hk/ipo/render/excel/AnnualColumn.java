package hk.ipo.render.excel;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Money;
import hk.ipo.report.Display;
import hk.ipo.statistic.Measure;

import java.math.BigDecimal;
import java.util.Optional;

/** The columns of the annual totals. */
enum AnnualColumn {
    YEAR(Display.YEAR),
    LISTINGS(Display.COUNT),
    MAIN_BOARD(Display.COUNT),
    GEM(Display.COUNT),
    FUNDS(Display.HKD);

    private final Display display;

    AnnualColumn(Display display) {
        this.display = display;
    }

    /** The column in which a total stands. */
    static AnnualColumn of(Measure.TotalField field) {
        return switch (field) {
            case LISTINGS -> LISTINGS;
            case MAIN_BOARD -> MAIN_BOARD;
            case GEM -> GEM;
            case FUNDS -> FUNDS;
        };
    }

    /** How its numbers are shown. */
    Display display() {
        return display;
    }

    /** A year's number, empty where the exchange's is not known. */
    Optional<BigDecimal> of(AnnualTotal total) {
        return switch (this) {
            case YEAR -> Optional.of(BigDecimal.valueOf(total.year()));
            case LISTINGS -> total.listings().map(BigDecimal::valueOf);
            case MAIN_BOARD -> total.mainBoard().map(BigDecimal::valueOf);
            case GEM -> total.gem().map(BigDecimal::valueOf);
            case FUNDS -> total.funds().map(Money::amount);
        };
    }
}
