package hk.ipo.report.section;

import hk.ipo.market.OverAllotment;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.ColumnValue;
import hk.ipo.statistic.FactChange;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One change of the facts as a row: its kind, whose it is, what, then, now, and the funds. */
final class ChangeCells {

    static List<Cell> of(FactChange change) {
        return switch (change) {
            case FactChange.NewListing one ->
                    row(one, "changes.new-listing", listedOn(one), blank(), blank());
            case FactChange.ListingGone one ->
                    row(one, "changes.listing-gone", listedOn(one), blank(), blank());
            case FactChange.OverAllotmentKnown one ->
                    row(
                            one,
                            "changes.over-allotment-known",
                            knownOn(one.overAllotment()),
                            blank(),
                            amount(one.overAllotment()));
            case FactChange.OverAllotmentGone one ->
                    row(
                            one,
                            "changes.over-allotment-gone",
                            knownOn(one.overAllotment()),
                            amount(one.overAllotment()),
                            blank());
            case FactChange.OverAllotmentCorrected one ->
                    row(
                            one,
                            "changes.over-allotment-corrected",
                            knownOn(one.after()),
                            amount(one.before()),
                            amount(one.after()));
            case FactChange.Correction one ->
                    row(
                            one,
                            "changes.correction",
                            Text.of("ledger." + one.column().id()),
                            value(one.before()),
                            value(one.after()));
        };
    }

    private static List<Cell> row(
            FactChange change, String kind, Text what, Cell before, Cell after) {
        return List.of(
                Cell.of(Text.of(kind)),
                Words.stockCode(change.deal()),
                Cell.of(Words.issuer(change.deal())),
                Cell.of(what),
                before,
                after,
                new Cell.Numeric(change.funds(), Display.HKD));
    }

    private static Text listedOn(FactChange change) {
        return Text.of("changes.listed-on", Argument.day(change.deal().listing().listingDate()));
    }

    private static Text knownOn(OverAllotment overAllotment) {
        return Text.of("changes.known-on", Argument.day(overAllotment.knownOn()));
    }

    private static Cell amount(OverAllotment overAllotment) {
        return new Cell.Numeric(overAllotment.proceeds().amount(), Display.HKD);
    }

    private static Cell value(Optional<ColumnValue> value) {
        return value.map(ChangeCells::known).orElseGet(Cell.Unknown::new);
    }

    private static Cell known(ColumnValue value) {
        return switch (value) {
            case ColumnValue.OfNumber number -> number(number.number(), number.unit());
            case ColumnValue.OfLabel label -> Cell.of(Words.of(label.label()));
            case ColumnValue.OfDay day -> new Cell.Day(day.day());
            case ColumnValue.OfWords words ->
                    Cell.of(new Text.Data(String.join(", ", words.words())));
        };
    }

    /**
     * Rounded, an old and a new value could look the same: a fraction is said to its last digit.
     */
    private static Cell number(BigDecimal number, Unit unit) {
        Display display = Display.exact(unit);
        boolean isWhole = display.decimals() == 0 && number.scale() <= 0;
        return isWhole
                ? new Cell.Numeric(number, display)
                : Cell.of(Text.of("changes.value", new Argument.Printed(number, display)));
    }

    private static Cell blank() {
        return new Cell.Blank();
    }

    private ChangeCells() {}
}
