package hk.ipo.report.section;

import hk.ipo.market.ListingMethod;
import hk.ipo.report.Display;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.util.Arrays;

/** From new listings to offers: 119 admissions of 2025 less five that raised nothing are 114. */
final class ListingsBridge {

    static Bridge toOffers() {
        return new Bridge(
                "listings",
                Bridge.Step.of(
                        "admissions", Text.of("figure.listings"), Measure.count(Selection.ALL)),
                Arrays.stream(ListingMethod.values())
                        .filter(method -> !method.raisesFunds())
                        .map(ListingsBridge::less)
                        .toList(),
                Bridge.Step.of(
                        "offers", Text.of("figure.offers"), Measure.count(Selections.OFFERS)),
                Unit.COUNT,
                Display.COUNT);
    }

    private static Bridge.Step less(ListingMethod method) {
        Label label = new Label.Coded("method", method.name());
        return Bridge.Step.of(
                method.name(),
                Text.of("bridge.less", Argument.words(Words.of(label))),
                new Measure.Scaled(
                        Measure.count(
                                Selection.ALL.and(
                                        new Selection.Condition.Is(LedgerColumns.METHOD, label))),
                        -1));
    }

    private ListingsBridge() {}
}
