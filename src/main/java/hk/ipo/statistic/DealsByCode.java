package hk.ipo.statistic;

import hk.ipo.market.Deal;
import hk.ipo.market.StockCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The deals of an edition by their stock codes: a report of a million listings asks for hundreds of
 * thousands of them. They are put in order when the first is asked for; safe for several threads.
 */
final class DealsByCode {

    private static final int NONE = -1;

    /** Spreads hashes that differ little over all bits. */
    private static final int SPREAD = 0x9E3779B1;

    /**
     * What was found of all deals: a table of places, each at the first free slot from that of its
     * code's hash on. The codes themselves are left with the deals.
     */
    private static final class Index {

        /** Places counted from one; zero where there is none. */
        private final int[] slots;

        /** The hash of each deal's code. */
        private final int[] hashes;

        /** Of codes that several deals have, which are few: the places after the first. */
        private final Map<StockCode, List<Integer>> others = new HashMap<>();

        Index(int deals) {
            slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, deals)) << 2)];
            hashes = new int[deals];
        }

        int slotOf(int hash) {
            return (hash * SPREAD) >>> Integer.numberOfLeadingZeros(slots.length - 1);
        }

        int after(int slot) {
            return slot + 1 == slots.length ? 0 : slot + 1;
        }
    }

    private final List<Deal> deals;
    private volatile Optional<Index> found = Optional.empty();

    DealsByCode(List<Deal> deals) {
        this.deals = deals;
    }

    /** The first deal of a code in ledger order. */
    Optional<Deal> first(StockCode code) {
        return Optional.of(place(code, index())).filter(place -> place != NONE).map(deals::get);
    }

    /** Whether one deal alone has the code. */
    boolean isOfOne(StockCode code) {
        Index index = index();
        return place(code, index) != NONE && !index.others.containsKey(code);
    }

    /** The places of all deals of a code, in ledger order. */
    List<Integer> places(StockCode code) {
        Index index = index();
        int first = place(code, index);
        if (first == NONE) {
            return List.of();
        }
        List<Integer> others = index.others.getOrDefault(code, List.of());
        return others.isEmpty()
                ? List.of(first)
                : Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private int place(StockCode code, Index index) {
        int hash = code.hashCode();
        for (int slot = index.slotOf(hash); index.slots[slot] != 0; slot = index.after(slot)) {
            int place = index.slots[slot] - 1;
            if (index.hashes[place] == hash && deals.get(place).stockCode().equals(code)) {
                return place;
            }
        }
        return NONE;
    }

    private Index index() {
        Optional<Index> known = found;
        if (known.isPresent()) {
            return known.get();
        }
        Index index = new Index(deals.size());
        for (int place = 0; place < deals.size(); place++) {
            StockCode code = deals.get(place).stockCode();
            index.hashes[place] = code.hashCode();
            int first = place(code, index);
            if (first != NONE) {
                index.others.computeIfAbsent(code, one -> new ArrayList<>()).add(place);
            } else {
                int slot = index.slotOf(code.hashCode());
                while (index.slots[slot] != 0) {
                    slot = index.after(slot);
                }
                index.slots[slot] = place + 1;
            }
        }
        found = Optional.of(index);
        return index;
    }
}
