package hk.ipo.statistic;

import hk.ipo.market.Deal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which deals a measure is about: those of a ledger that meet every condition.
 *
 * @param ledger the edition's own period, or the same period of the year before
 * @param conditions all of which must hold
 */
public record Selection(Ledger ledger, List<Condition> conditions) {

    /** The two sets of deals that an edition knows. */
    public enum Ledger {
        /** The deals of the edition's period. */
        PERIOD,
        /** The deals of the same period of the year before. */
        YEAR_BEFORE
    }

    /** All deals of the edition's period. */
    public static final Selection ALL = new Selection(Ledger.PERIOD, List.of());

    public Selection {
        conditions = List.copyOf(conditions);
    }

    /** The same selection with one more condition. */
    public Selection and(Condition condition) {
        return new Selection(
                ledger, Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    /** The same conditions over the same period of the year before. */
    public Selection yearBefore() {
        return new Selection(Ledger.YEAR_BEFORE, conditions);
    }

    /** Whether a deal meets every condition. */
    public boolean includes(Deal deal) {
        for (Condition condition : conditions) {
            if (!condition.holdsFor(deal)) {
                return false;
            }
        }
        return true;
    }

    /** Something that is so of a deal, or not. */
    public sealed interface Condition {

        /** Whether it is so; unknown values meet no condition but {@link Unknown}. */
        boolean holdsFor(Deal deal);

        /** The deal is of one kind. */
        record Is(Column.Category column, Label label) implements Condition {
            @Override
            public boolean holdsFor(Deal deal) {
                return column.value().apply(deal).filter(label::equals).isPresent();
            }
        }

        /** The kind is not known. */
        record Unknown(Column.Category column) implements Condition {
            @Override
            public boolean holdsFor(Deal deal) {
                return column.value().apply(deal).isEmpty();
            }
        }

        /** The number is known. */
        record Known(Column.Numeric column) implements Condition {
            @Override
            public boolean holdsFor(Deal deal) {
                return column.value().apply(deal).isPresent();
            }
        }

        /** The number is a bound or more. */
        record AtLeast(Column.Numeric column, BigDecimal bound) implements Condition {
            @Override
            public boolean holdsFor(Deal deal) {
                return compare(column, deal, bound).filter(sign -> sign >= 0).isPresent();
            }
        }

        /** The number is below a bound. */
        record Below(Column.Numeric column, BigDecimal bound) implements Condition {
            @Override
            public boolean holdsFor(Deal deal) {
                return compare(column, deal, bound).filter(sign -> sign < 0).isPresent();
            }
        }

        private static Optional<Integer> compare(
                Column.Numeric column, Deal deal, BigDecimal bound) {
            return column.value().apply(deal).map(number -> number.compareTo(bound));
        }
    }
}
