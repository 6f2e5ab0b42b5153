package hk.ipo.job;

import hk.ipo.market.Market;
import hk.ipo.report.section.Outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The editions of a run once its facts are known, which say of what there is an edition each. Every
 * process that reads the same facts comes to the same editions.
 */
final class KnownEditions {

    private final Map<String, EditionOrder> editions = new LinkedHashMap<>();
    private final Map<String, Integer> patterns = new LinkedHashMap<>();

    /** The editions that were ordered, as they are for a year as known on a market's day. */
    KnownEditions(EditionOrders orders, int year, Market market) {
        for (EditionOrder order : orders.editions()) {
            List<EditionOrder> single = order.on(year, market);
            single.forEach(edition -> editions.put(edition.id(), edition));
            order.plan().each().ifPresent(any -> patterns.put(order.id(), single.size()));
        }
    }

    /** How many editions each pattern comes to, by its name. */
    Map<String, Integer> patterns() {
        return patterns;
    }

    /** All of them, single ones, in the order in which they are published; there may be none. */
    List<EditionOrder> all() {
        return List.copyOf(editions.values());
    }

    /**
     * What the edition of an id contains.
     *
     * @throws IllegalArgumentException when there is no such edition
     */
    Outline outline(String id) {
        return Optional.ofNullable(editions.get(id))
                .map(EditionOrder::outline)
                .orElseThrow(() -> new IllegalArgumentException("no edition " + id));
    }
}
