package hk.ipo.report;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.Reason;
import hk.ipo.market.StockCode;
import hk.ipo.report.Text.Argument;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Why a published figure agrees, differs or cannot be checked, in words. */
public final class ReasonText {

    /** All reasons of a claim, one after the other; empty when there is nothing to say. */
    public static Optional<Text> of(CheckedClaim claim) {
        return claim.reasons().stream()
                .map(ReasonText::of)
                .reduce(
                        (first, next) ->
                                Text.of(
                                        "claims.reasons",
                                        Argument.words(first),
                                        Argument.words(next)));
    }

    private static Text of(Reason reason) {
        return switch (reason) {
            case Reason.Stated stated -> new Text.Quoted(stated.words());
            case Reason.KnownLater later ->
                    Text.of(
                            "claims.reason.known-later",
                            new Argument.Quantity(later.amount().amount(), Display.HKD_BN),
                            codes(later.stockCodes(), later.others()));
            case Reason.BeforeOverAllotment before ->
                    Text.of("claims.reason.before-over-allotment", Argument.plain(before.deals()));
            case Reason.TypesOfLargest types ->
                    Text.of(
                            "claims.reason.types",
                            Argument.plain(types.aPlusH()),
                            Argument.plain(types.count()),
                            codes(types.spinOffs(), 0),
                            codes(types.others(), 0),
                            codes(types.unknown(), 0));
            case Reason.NotReached not ->
                    Text.of("claims.reason.not-reached", Argument.day(not.reach()));
            case Reason.NoDeals ignored -> Text.of("claims.reason.no-deals");
            case Reason.NoResults results ->
                    Text.of(
                            "claims.reason.no-results",
                            data(results.stockCode().toString()),
                            Argument.words(PeriodText.of(results.period())));
            case Reason.OtherCurrency other ->
                    Text.of(
                            "claims.reason.other-currency",
                            millions(other.reported(), other.millions()),
                            Argument.words(PrintedText.currencyName(other.printed())));
            case Reason.LossOverRevenue over ->
                    Text.of(
                            "claims.reason.loss-over-revenue",
                            millions(over.currency(), over.lossMillions()),
                            millions(over.currency(), over.revenueMillions()),
                            Argument.words(PeriodText.of(over.period())));
            case Reason.CashOverResearch over ->
                    Text.of(
                            "claims.reason.cash-over-research",
                            millions(over.currency(), over.cashMillions()),
                            millions(over.currency(), over.researchMillions()),
                            Argument.plain(over.months()),
                            Argument.words(PeriodText.of(over.period())));
            case Reason.Filing filing ->
                    Text.of(
                            "claims.reason.filing",
                            Argument.day(filing.filed()),
                            Argument.day(filing.listed()));
            case Reason.NoFiling no ->
                    Text.of("claims.reason.no-filing", data(no.stockCode().toString()));
            case Reason.FilingsKnown known ->
                    Text.of(
                            "claims.reason.filings-known",
                            Argument.plain(known.known()),
                            Argument.plain(known.deals()));
            case Reason.OfRule rule -> Text.of("claims.rule." + rule.key());
            case Reason.BeyondData ignored -> Text.of("claims.reason.beyond-data");
        };
    }

    /**
     * The first codes, and how many more there are.
     *
     * @param others how many more there are than these
     */
    private static Argument codes(List<StockCode> codes, int others) {
        if (codes.isEmpty()) {
            return Argument.words(Text.of("claims.none"));
        }
        Text named =
                codes.stream()
                        .limit(Reason.MOST_CODES)
                        .<Text>map(code -> new Text.Data(code.toString()))
                        .reduce(
                                (before, next) ->
                                        Text.of(
                                                "claims.codes",
                                                Argument.words(before),
                                                Argument.words(next)))
                        .orElseThrow();
        int more = others + Math.max(0, codes.size() - Reason.MOST_CODES);
        return Argument.words(
                more == 0
                        ? named
                        : Text.of(
                                "claims.codes.more",
                                Argument.words(named),
                                new Argument.Quantity(BigDecimal.valueOf(more), Display.COUNT)));
    }

    private static Argument millions(Currency currency, BigDecimal amount) {
        return Argument.words(PrintedText.millions(currency.getCurrencyCode(), amount));
    }

    private static Argument data(String text) {
        return Argument.words(new Text.Data(text));
    }

    private ReasonText() {}
}
