package hk.ipo.claim;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Board;
import hk.ipo.market.Claim;
import hk.ipo.market.Financials;
import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.IssuerType;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Rounding;
import hk.ipo.statistic.Selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a claim's measure and scope to what it is about in our terms. A new measure is a line. */
final class Subjects {

    private static final Pattern FISCAL_YEARS = Pattern.compile("FY([0-9]{4})\\.\\.FY([0-9]{4})");
    private static final int MOST_YEARS = 50;
    private static final String HONG_KONG = "HK";
    private static final String A_SHARE = "A-share";

    /**
     * The subject of a claim.
     *
     * @throws UnknownSubjectException when it is none of ours
     */
    static Subject of(Claim claim) {
        Subject subject = named(claim);
        if (!subject.isPrintedIn(claim.unit())) {
            throw new UnknownSubjectException(
                    "unit", claim.unit(), Finding.of(FindingKind.OTHER_UNIT, claim.measure()));
        }
        if (subject.isNumber() && claim.number().isEmpty()) {
            throw new UnknownSubjectException(
                    "value", claim.value(), Finding.of(FindingKind.NUMBER));
        }
        if (subject.restsOnDeals() && claim.period().isEmpty()) {
            throw new UnknownSubjectException("period_start", "", Finding.of(FindingKind.PERIOD));
        }
        return subject;
    }

    private static Subject named(Claim claim) {
        return switch (claim.measure()) {
            case "new_listings" ->
                    new DealFigure(
                            Measure.count(selection(Scope.of(claim))),
                            Set.of(PrintedUnit.COUNT),
                            DealFigure.Explanation.NONE);
            case "funds_raised" -> fundsRaised(selection(Scope.of(claim)));
            case "top_n_share" -> topShare(count(claim, "n"));
            case "deals_at_or_above" -> dealsAtOrAbove(count(claim, "hkd_bn"));
            case "a_plus_h_among_top_n" -> new LargestByType(count(claim, "n"));
            case "issuer_revenue" -> revenue(Scope.of(claim));
            case "issuer_net_loss" -> loss(Scope.of(claim));
            case "issuer_net_loss_cumulative" -> cumulativeLoss(Scope.of(claim));
            case "loss_per_unit_revenue" -> lossPerRevenue(ofPeriod(claim));
            case "monthly_research_and_development" -> monthlyResearch(ofPeriod(claim));
            case "cash_runway_months" -> runway(Scope.of(claim));
            case "months_application_to_listing" -> timeToList(Scope.of(claim));
            case "days_application_to_listing_mean" ->
                    daysToList(Scope.of(claim), DaysToList.Statistic.MEAN);
            case "days_application_to_listing_min" ->
                    daysToList(Scope.of(claim), DaysToList.Statistic.MINIMUM);
            case "days_application_to_listing_max" ->
                    daysToList(Scope.of(claim), DaysToList.Statistic.MAXIMUM);
            case "rule_lock_up_months" ->
                    isHongKong(Scope.of(claim))
                            ? MarketRule.LOCK_UP_HONG_KONG
                            : MarketRule.LOCK_UP_A_SHARE;
            case "rule_general_mandate_percent" -> generalMandate(Scope.of(claim));
            // Said about the market, and about nothing that a feed of ours tells.
            case "applications_in_queue", "market_capitalisation", "overseas_revenue_share" ->
                    new BeyondData();
            default ->
                    throw new UnknownSubjectException(
                            "measure", claim.measure(), Finding.of(FindingKind.KNOWN_MEASURE));
        };
    }

    private static Selection selection(Scope scope) {
        scope.allow("board", "issuer_type");
        Selection selection = Selection.ALL;
        if (scope.terms().containsKey("board")) {
            selection =
                    is(selection, LedgerColumns.BOARD, "board", scope.oneOf("board", Board.class));
        }
        if (scope.terms().containsKey("issuer_type")) {
            selection =
                    is(
                            selection,
                            LedgerColumns.ISSUER_TYPE,
                            "issuer-type",
                            scope.oneOf("issuer_type", IssuerType.class));
        }
        return selection;
    }

    private static Selection is(
            Selection selection, Column.Category column, String category, Enum<?> kind) {
        return selection.and(
                new Selection.Condition.Is(column, new Label.Coded(category, kind.name())));
    }

    private static Subject fundsRaised(Selection selection) {
        return new DealFigure(
                Measure.sum(LedgerColumns.FUNDS, selection),
                Set.of(PrintedUnit.HKD_BILLIONS, PrintedUnit.HKD_MILLIONS),
                Explanations.knownLater(selection));
    }

    private static Subject topShare(int largest) {
        return new DealFigure(
                new Measure.SumOfLargest(largest, LedgerColumns.FUNDS, Selection.ALL)
                        .over(Measure.sum(LedgerColumns.FUNDS, Selection.ALL)),
                Set.of(PrintedUnit.PERCENT),
                DealFigure.Explanation.NONE);
    }

    private static Subject dealsAtOrAbove(int billions) {
        BigDecimal bound = AnnualTotal.BILLION.multiply(BigDecimal.valueOf(billions));
        return new DealFigure(
                Explanations.atLeast(LedgerColumns.FUNDS, bound),
                Set.of(PrintedUnit.COUNT),
                Explanations.beforeOverAllotment(bound));
    }

    private static int count(Claim claim, String name) {
        Scope scope = Scope.of(claim);
        scope.allow(name);
        return scope.count(name);
    }

    private static Scope ofPeriod(Claim claim) {
        Scope scope = Scope.of(claim);
        scope.allow("stock_code", "period");
        if (ResultUnits.months(scope.required("period")).isEmpty()) {
            throw scope.unknown(FindingKind.SCOPE_LIKE, "period", "FY2024, 1H2025, 9M2025");
        }
        return scope;
    }

    private static Subject revenue(Scope scope) {
        scope.allow("stock_code", "period");
        return new IssuerResult(
                scope.stockCode(), List.of(scope.required("period")), Financials::revenueMillions);
    }

    private static Subject loss(Scope scope) {
        scope.allow("stock_code", "period");
        return loss(scope, List.of(scope.required("period")));
    }

    private static Subject loss(Scope scope, List<String> periods) {
        return new IssuerResult(
                scope.stockCode(),
                periods,
                results -> results.netProfitMillions().map(BigDecimal::negate));
    }

    private static Subject cumulativeLoss(Scope scope) {
        scope.allow("stock_code", "periods");
        Matcher years = FISCAL_YEARS.matcher(scope.required("periods"));
        if (!years.matches()) {
            throw scope.unknown(FindingKind.SCOPE_LIKE, "periods", "FY2022..FY2024");
        }
        int first = Integer.parseInt(years.group(1));
        int last = Integer.parseInt(years.group(2));
        if (first > last || last - first >= MOST_YEARS) {
            throw scope.unknown(FindingKind.SCOPE_ORDER, "periods");
        }
        List<String> periods = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            periods.add("FY" + year);
        }
        return loss(scope, periods);
    }

    private static Subject lossPerRevenue(Scope scope) {
        return new LossPerRevenue(scope.stockCode(), scope.required("period"));
    }

    private static Subject monthlyResearch(Scope scope) {
        String period = scope.required("period");
        BigDecimal months = BigDecimal.valueOf(ResultUnits.months(period).orElseThrow());
        return new IssuerResult(
                scope.stockCode(),
                List.of(period),
                results ->
                        results.researchMillions()
                                .map(spent -> spent.divide(months, Rounding.QUOTIENT)));
    }

    private static Subject runway(Scope scope) {
        scope.allow("stock_code", "basis");
        if (!scope.required("basis").equals("research_and_development")) {
            throw scope.unknown(FindingKind.SCOPE_NAMES, "basis=research_and_development");
        }
        return new CashRunway(scope.stockCode());
    }

    private static Subject timeToList(Scope scope) {
        scope.allow("stock_code");
        return new TimeToList(scope.stockCode());
    }

    private static Subject daysToList(Scope scope, DaysToList.Statistic statistic) {
        return isHongKong(scope) ? new DaysToList(statistic) : new BeyondData();
    }

    private static Subject generalMandate(Scope scope) {
        if (!isHongKong(scope)) {
            throw scope.unknown(FindingKind.SCOPE_NAMES, "market=HK");
        }
        return MarketRule.GENERAL_MANDATE_HONG_KONG;
    }

    private static boolean isHongKong(Scope scope) {
        scope.allow("market");
        return switch (scope.required("market")) {
            case HONG_KONG -> true;
            case A_SHARE -> false;
            default -> throw scope.unknown(FindingKind.ONE_OF, "market=HK, market=A-share");
        };
    }

    private Subjects() {}
}
