package hk.ipo.report.section;

import hk.ipo.market.Background;
import hk.ipo.market.Deal;
import hk.ipo.market.LazyDeals;
import hk.ipo.market.Market;
import hk.ipo.market.StockCode;
import hk.ipo.report.Text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The deals that an edition is about: technology deals.
 *
 * @param name what they are called, as the beginning of a heading
 * @param conditions what a deal must meet, each of them
 */
public record DealScope(Text name, List<Condition> conditions) {

    public DealScope {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("a condition expected");
        }
    }

    /**
     * A dimension in which a deal must have one of some values.
     *
     * @param dimension the dimension
     * @param kinds its values: codes such as {@code A_PLUS_H}; for industries their English names
     * @param places where each was asked for, for complaints: {@code report.yaml:12:5}
     */
    public record Condition(Dimension dimension, Set<String> kinds, Map<String, String> places) {
        public Condition {
            kinds = Set.copyOf(kinds);
            places = Map.copyOf(places);
        }

        /** A condition that is built in. */
        public Condition(Dimension dimension, Set<String> kinds) {
            this(dimension, kinds, Map.of());
        }

        private boolean holds(Deal deal) {
            return dimension.of(deal).stream()
                    .anyMatch(value -> kinds.stream().anyMatch(value::equalsIgnoreCase));
        }
    }

    /** Whether it is about a deal. */
    boolean contains(Deal deal) {
        return conditions.stream().allMatch(condition -> condition.holds(deal));
    }

    /** The same, with a further condition and another name. */
    DealScope and(Condition condition, Text otherName) {
        return new DealScope(
                otherName, Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    /**
     * The part of a market that it is about. Totals of the whole market, published figures and
     * applications, of which the industry is not known, are no part of it.
     */
    Market of(Market market) {
        List<Deal> deals = LazyDeals.where(market.deals(), this::contains);
        Set<StockCode> codes =
                deals.stream().map(Deal::stockCode).collect(Collectors.toUnmodifiableSet());
        return new Market(
                market.asOf(),
                deals,
                List.of(),
                new Background(
                        List.of(),
                        List.of(),
                        market.background().financials().stream()
                                .filter(result -> codes.contains(result.stockCode()))
                                .toList(),
                        List.of()));
    }
}
