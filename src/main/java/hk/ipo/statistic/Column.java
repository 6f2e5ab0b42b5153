package hk.ipo.statistic;

import hk.ipo.market.Deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of the ledger: its name, its kind, and how it is read off a deal. Measures are made of
 * columns, so that what is computed and what is printed are the same.
 */
public sealed interface Column {

    /** The stable name, {@code funds}; the words for it are found under {@code ledger.<id>}. */
    String id();

    /**
     * A column of numbers.
     *
     * @param id the stable name
     * @param unit what the numbers count
     * @param value the number of a deal, empty when unknown
     * @param derivation the columns it is worked out from, empty when it is read from a source
     */
    record Numeric(
            String id,
            Unit unit,
            Function<Deal, Optional<BigDecimal>> value,
            Optional<RowExpression> derivation)
            implements Column {

        /** A column that is worked out from others. */
        static Numeric derived(String id, Unit unit, RowExpression derivation) {
            return new Numeric(id, unit, derivation::evaluate, Optional.of(derivation));
        }
    }

    /**
     * A column of a few kinds, by which deals are grouped.
     *
     * @param id the stable name, {@code issuer-type}
     * @param value the kind of a deal: a code such as {@code A_PLUS_H}, empty when unknown
     */
    record Category(String id, Function<Deal, Optional<Label>> value) implements Column {}

    /**
     * A column of days.
     *
     * @param id the stable name
     * @param value the day of a deal
     */
    record Day(String id, Function<Deal, Optional<LocalDate>> value) implements Column {}

    /**
     * A column of names and other words.
     *
     * @param id the stable name
     * @param value the words of a deal, several where there are several names
     */
    record Words(String id, Function<Deal, List<String>> value) implements Column {}

    /**
     * A column of web addresses.
     *
     * @param id the stable name
     * @param value the address of a deal
     */
    record Link(String id, Function<Deal, Optional<String>> value) implements Column {}
}
