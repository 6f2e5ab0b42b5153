package hk.ipo.statistic;

import hk.ipo.market.Deal;
import hk.ipo.market.Money;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.ReportedListing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tells a deal on one day from the same deal on a later day. Its funds are a basis and the
 * over-allotments on top of it; each is compared for itself, so that nothing counts twice.
 */
final class DealDiff {

    /** Columns worked out from others or from over-allotments, which are said by these. */
    private static final List<Column> WORKED_OUT =
            List.of(
                    LedgerColumns.MONTH,
                    LedgerColumns.PRICE_POSITION,
                    LedgerColumns.FUNDS,
                    LedgerColumns.OVER_ALLOTMENT,
                    LedgerColumns.OVER_ALLOTMENT_YEAR_END,
                    LedgerColumns.SPONSOR_COUNT,
                    LedgerColumns.SPONSOR_SHARE,
                    LedgerColumns.SPONSOR_PART,
                    LedgerColumns.SPONSOR_REMAINDER);

    private final Deal before;
    private final Deal after;
    private final List<FactChange> changes = new ArrayList<>();

    private DealDiff(Deal before, Deal after) {
        this.before = before;
        this.after = after;
    }

    /** The changes of a deal that both days know. */
    static List<FactChange> of(Deal before, Deal after) {
        if (before.equals(after)) {
            return List.of();
        }
        DealDiff diff = new DealDiff(before, after);
        diff.corrections();
        diff.overAllotments();
        return diff.changes;
    }

    /** The changes that a deal brings which the earlier day did not know. */
    static List<FactChange> added(Deal deal) {
        List<FactChange> changes = new ArrayList<>();
        changes.add(new FactChange.NewListing(deal, basis(deal)));
        counted(deal)
                .values()
                .forEach(
                        one ->
                                changes.add(
                                        new FactChange.OverAllotmentKnown(
                                                deal, one, one.proceeds().amount())));
        return changes;
    }

    /** The changes that a deal takes along which the later day no longer has. */
    static List<FactChange> gone(Deal deal) {
        List<FactChange> changes = new ArrayList<>();
        changes.add(new FactChange.ListingGone(deal, basis(deal).negate()));
        counted(deal)
                .values()
                .forEach(
                        one ->
                                changes.add(
                                        new FactChange.OverAllotmentGone(
                                                deal, one, one.proceeds().amount().negate())));
        return changes;
    }

    private void corrections() {
        BigDecimal open = basis(after).subtract(basis(before));
        for (Column column : LedgerColumns.ALL) {
            Optional<ColumnValue> was = ColumnValue.of(column, before);
            Optional<ColumnValue> is = ColumnValue.of(column, after);
            if (isReadFromASource(column) && !was.equals(is)) {
                boolean isBasis = column.equals(LedgerColumns.FUNDS_BASE);
                BigDecimal funds = isBasis ? open : BigDecimal.ZERO;
                open = open.subtract(funds);
                changes.add(new FactChange.Correction(after, column, was, is, funds));
            }
        }
        if (open.signum() != 0) {
            // Only the exchange's own print of the funds can have changed.
            changes.add(
                    new FactChange.Correction(
                            after,
                            LedgerColumns.FUNDS,
                            ColumnValue.of(LedgerColumns.FUNDS, before),
                            ColumnValue.of(LedgerColumns.FUNDS, after),
                            open));
        }
    }

    private static boolean isReadFromASource(Column column) {
        return !WORKED_OUT.contains(column)
                && !(column instanceof Column.Numeric numeric && numeric.derivation().isPresent());
    }

    private void overAllotments() {
        Map<Exercise, OverAllotment> was = counted(before);
        Map<Exercise, OverAllotment> is = counted(after);
        was.forEach(
                (exercise, one) -> {
                    if (!is.containsKey(exercise)) {
                        changes.add(
                                new FactChange.OverAllotmentGone(
                                        after, one, one.proceeds().amount().negate()));
                    }
                });
        is.forEach((exercise, one) -> overAllotment(Optional.ofNullable(was.get(exercise)), one));
    }

    private void overAllotment(Optional<OverAllotment> was, OverAllotment is) {
        BigDecimal amount = is.proceeds().amount();
        if (was.isEmpty()) {
            changes.add(new FactChange.OverAllotmentKnown(after, is, amount));
        } else if (!was.get().proceeds().equals(is.proceeds())) {
            changes.add(
                    new FactChange.OverAllotmentCorrected(
                            after, was.get(), is, amount.subtract(was.get().proceeds().amount())));
        }
    }

    /** The funds below any over-allotment: the base, or what the exchange prints. */
    private static BigDecimal basis(Deal deal) {
        return deal.listing()
                .offer()
                .fundsBase()
                .or(() -> deal.reported().flatMap(ReportedListing::funds))
                .map(Money::amount)
                .orElse(BigDecimal.ZERO);
    }

    /** The day on which a part of the option was exercised, and which of that day's parts. */
    private record Exercise(LocalDate knownOn, int part) {}

    /** The over-allotments that count towards the funds. */
    private static Map<Exercise, OverAllotment> counted(Deal deal) {
        Map<Exercise, OverAllotment> counted = new LinkedHashMap<>();
        if (deal.listing().offer().fundsBase().isPresent()) {
            for (OverAllotment one : deal.overAllotments()) {
                int part = 1;
                while (counted.putIfAbsent(new Exercise(one.knownOn(), part), one) != null) {
                    part++;
                }
            }
        }
        return counted;
    }
}
