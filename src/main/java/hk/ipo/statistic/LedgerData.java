package hk.ipo.statistic;

import hk.ipo.market.Deal;
import hk.ipo.market.LazyDeals;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;

/**
 * A ledger column by column, as measures read it: hundreds of measures rest on a few columns, so
 * that each is read off the deals once. Safe for several threads.
 */
final class LedgerData {

    /** The columns that the report's measures rest on, read at once where deals must be made. */
    private static final List<Column> USUAL =
            LedgerColumns.ALL.stream()
                    .filter(
                            column ->
                                    column instanceof Column.Numeric
                                            || column instanceof Column.Category
                                            || column.equals(LedgerColumns.SPONSORS)
                                            || column.equals(LedgerColumns.ACCOUNTANT))
                    .toList();

    /**
     * The reading of one column.
     *
     * @param deals takes each deal with its place
     * @param end has what was read used
     */
    private record Reading(ObjIntConsumer<Deal> deals, Runnable end) {}

    private final List<Deal> deals;
    private final Map<Column.Numeric, NumberColumn> numbers = new ConcurrentHashMap<>();
    private final Map<Column.Category, KindColumn<Optional<Label>>> kinds =
            new ConcurrentHashMap<>();
    private final Map<Column.Words, KindColumn<List<String>>> words = new ConcurrentHashMap<>();
    private final Map<Selection.Condition, BitSet> meeting = new ConcurrentHashMap<>();
    private boolean usualRead;

    LedgerData(List<Deal> deals) {
        this.deals = deals;
    }

    /** The numbers of a column. */
    NumberColumn numbers(Column.Numeric column) {
        read(column);
        return Objects.requireNonNull(numbers.get(column));
    }

    /** The deals that a selection includes. */
    BitSet selected(Selection selection) {
        BitSet selected = new BitSet(deals.size());
        selected.set(0, deals.size());
        selection.conditions().forEach(condition -> selected.and(meeting(condition)));
        return selected;
    }

    /** The deals that name a house where it must stand. */
    BitSet naming(Measure.OfName wanted) {
        read(wanted.column());
        BitSet naming = Objects.requireNonNull(words.get(wanted.column())).where(wanted::isAmong);
        naming.and(selected(wanted.selection()));
        return naming;
    }

    private BitSet meeting(Selection.Condition condition) {
        BitSet known = meeting.get(condition);
        if (known == null) {
            known = find(condition);
            meeting.put(condition, known);
        }
        return known;
    }

    private BitSet find(Selection.Condition condition) {
        return switch (condition) {
            case Selection.Condition.Is is ->
                    kinds(is.column()).where(kind -> kind.filter(is.label()::equals).isPresent());
            case Selection.Condition.Unknown unknown ->
                    kinds(unknown.column()).where(Optional::isEmpty);
            case Selection.Condition.Known known -> numbers(known.column()).known();
            case Selection.Condition.AtLeast bound -> {
                NumberColumn column = numbers(bound.column());
                yield among(
                        column.known(), place -> column.at(place).compareTo(bound.bound()) >= 0);
            }
            case Selection.Condition.Below bound -> {
                NumberColumn column = numbers(bound.column());
                yield among(column.known(), place -> column.at(place).compareTo(bound.bound()) < 0);
            }
        };
    }

    private static BitSet among(BitSet places, IntPredicate condition) {
        BitSet some = new BitSet(places.length());
        places.stream().filter(condition).forEach(some::set);
        return some;
    }

    private KindColumn<Optional<Label>> kinds(Column.Category column) {
        read(column);
        return Objects.requireNonNull(kinds.get(column));
    }

    private synchronized void read(Column column) {
        if (isRead(column)) {
            return;
        }
        if (deals instanceof LazyDeals && !usualRead) {
            usualRead = true;
            read(USUAL);
        }
        if (!isRead(column)) {
            read(List.of(column));
        }
    }

    private boolean isRead(Column column) {
        return switch (column) {
            case Column.Numeric numeric -> numbers.containsKey(numeric);
            case Column.Category category -> kinds.containsKey(category);
            case Column.Words named -> words.containsKey(named);
            case Column.Day ignored -> false;
            case Column.Link ignored -> false;
        };
    }

    private void read(List<Column> columns) {
        List<Reading> readings = columns.stream().map(this::reading).toList();
        for (int place = 0; place < deals.size(); place++) {
            Deal deal = deals.get(place);
            for (Reading reading : readings) {
                reading.deals().accept(deal, place);
            }
        }
        readings.forEach(reading -> reading.end().run());
    }

    private Reading reading(Column column) {
        return switch (column) {
            case Column.Numeric numeric -> {
                NumberColumn values = new NumberColumn(deals.size());
                yield new Reading(
                        (deal, place) ->
                                numeric.value()
                                        .apply(deal)
                                        .ifPresent(number -> values.set(place, number)),
                        () -> {
                            values.close();
                            numbers.put(numeric, values);
                        });
            }
            case Column.Category category -> {
                KindColumn<Optional<Label>> values = new KindColumn<>(deals.size());
                yield new Reading(
                        (deal, place) -> values.set(place, category.value().apply(deal)),
                        () -> kinds.put(category, values));
            }
            case Column.Words named -> {
                KindColumn<List<String>> values = new KindColumn<>(deals.size());
                yield new Reading(
                        (deal, place) -> values.set(place, named.value().apply(deal)),
                        () -> words.put(named, values));
            }
            case Column.Day day -> throw unmeasured(day);
            case Column.Link link -> throw unmeasured(link);
        };
    }

    private static IllegalArgumentException unmeasured(Column column) {
        return new IllegalArgumentException("no measure rests on the column " + column.id());
    }
}
