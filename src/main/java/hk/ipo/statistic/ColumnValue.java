package hk.ipo.statistic;

import hk.ipo.market.Deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a column says of a deal, so that two days can be compared whatever the kind of column. */
public sealed interface ColumnValue {

    /** A number in the column's unit. */
    record OfNumber(BigDecimal number, Unit unit) implements ColumnValue {}

    /** A kind. */
    record OfLabel(Label label) implements ColumnValue {}

    /** A day. */
    record OfDay(LocalDate day) implements ColumnValue {}

    /** Names, addresses and other words. */
    record OfWords(List<String> words) implements ColumnValue {
        public OfWords {
            words = List.copyOf(words);
        }
    }

    /** The value of a deal in a column, empty when it is not known. */
    static Optional<ColumnValue> of(Column column, Deal deal) {
        return switch (column) {
            case Column.Numeric numeric ->
                    numeric.value().apply(deal).map(number -> new OfNumber(number, numeric.unit()));
            case Column.Category category -> category.value().apply(deal).map(OfLabel::new);
            case Column.Day day -> day.value().apply(deal).map(OfDay::new);
            case Column.Words words ->
                    Optional.of(words.value().apply(deal))
                            .filter(known -> !known.isEmpty())
                            .map(OfWords::new);
            case Column.Link link ->
                    link.value().apply(deal).map(address -> new OfWords(List.of(address)));
        };
    }
}
