package hk.ipo.report.section;

import hk.ipo.report.Text;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A firm that advised on offers, under every spelling of its name.
 *
 * @param name the name under which it is counted
 * @param traditional its name in Traditional characters, where one is known
 * @param spellings its names in the ledger
 * @param column where they stand
 */
record House(
        String name, Optional<String> traditional, List<String> spellings, Column.Words column) {

    House {
        spellings = List.copyOf(spellings);
    }

    /** The firms that a column names for the edition's offers, by name. */
    static List<House> of(Edition edition, Column.Words column) {
        Map<String, Set<String>> spellings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        edition.facts().deals().stream()
                .filter(deal -> deal.isOffer())
                .map(column.value())
                .flatMap(Collection::stream)
                .filter(Measure.OfName::canBe)
                .forEach(
                        printed ->
                                spellings
                                        .computeIfAbsent(
                                                HouseNames.of(printed),
                                                name ->
                                                        new TreeSet<>(
                                                                String.CASE_INSENSITIVE_ORDER))
                                        .add(printed));
        List<House> houses = new ArrayList<>();
        ChineseHouseNames chinese = ChineseHouseNames.of(edition.market().deals());
        spellings.forEach(
                (name, known) ->
                        houses.add(new House(name, chinese.of(name), List.copyOf(known), column)));
        return houses;
    }

    /** Its name as each language writes it. */
    Text words() {
        return new Text.Name(name, traditional);
    }

    /** The offers that name it. */
    Measure deals() {
        return new Measure.Total(
                spellings.stream()
                        .map(spelling -> named(spelling, Measure.Place.ANY, Optional.empty()))
                        .toList());
    }

    /**
     * These offers, each divided equally among its sponsors: one of two sponsors has half of it.
     */
    Measure equalDeals() {
        return new Measure.Total(
                spellings.stream()
                        .map(
                                spelling ->
                                        named(
                                                spelling,
                                                Measure.Place.ANY,
                                                Optional.of(LedgerColumns.SPONSOR_SHARE)))
                        .toList());
    }

    /** The funds of these offers, each counted whole. */
    Measure fullCredit() {
        return new Measure.Total(
                spellings.stream()
                        .map(
                                spelling ->
                                        named(
                                                spelling,
                                                Measure.Place.ANY,
                                                Optional.of(LedgerColumns.FUNDS)))
                        .toList());
    }

    /**
     * The funds of these offers, each divided equally among its sponsors in whole Hong Kong
     * dollars; what is left over falls to the sponsor named first, so that all credits add up to
     * all funds.
     */
    Measure equalCredit() {
        List<Measure> parts = new ArrayList<>();
        for (String spelling : spellings) {
            parts.add(named(spelling, Measure.Place.ANY, Optional.of(LedgerColumns.SPONSOR_PART)));
            parts.add(
                    named(
                            spelling,
                            Measure.Place.FIRST,
                            Optional.of(LedgerColumns.SPONSOR_REMAINDER)));
        }
        return new Measure.Total(parts);
    }

    private Measure named(String spelling, Measure.Place place, Optional<Column.Numeric> amount) {
        return new Measure.OfName(column, spelling, place, amount, Selections.OFFERS);
    }
}
