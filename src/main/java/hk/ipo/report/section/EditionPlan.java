package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.market.Market;
import hk.ipo.report.Expected;
import hk.ipo.report.Text;
import hk.ipo.statistic.EditionFacts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entry of the list of editions: one edition, or a pattern of which there is one for each value
 * that the facts have.
 *
 * @param id its name; of a pattern the beginning of its editions' names
 * @param outline what it contains; of a pattern what its editions have in common
 * @param each of what there is an edition each; a single edition where empty
 */
public record EditionPlan(String id, Outline outline, Optional<Each> each) {

    /** A single edition. */
    public static EditionPlan of(String id, Outline outline) {
        return new EditionPlan(id, outline, Optional.empty());
    }

    /** What the names of a pattern's editions begin with: {@code sponsor-}. */
    public String beginning() {
        return id + "-";
    }

    /**
     * The editions as some facts have them, by value. Their names rest on all deals that are known,
     * of other years too, so that they do not change with the year or its number of deals.
     *
     * @param year the year that the report is about
     * @param market everything known on its day
     * @throws UnknownEditionException when one is wanted by a name that no deal of any year gives
     */
    public List<PlannedEdition> on(int year, Market market) {
        return each.map(one -> on(one, year, market))
                .orElseGet(() -> List.of(new PlannedEdition(id, Optional.empty(), outline)));
    }

    private List<PlannedEdition> on(Each one, int year, Market market) {
        DimensionValues known = DimensionValues.of(one.by(), market.deals());
        ValueNames names = new ValueNames(beginning(), known.values());
        refuseUnknown(one.only(), names.all());
        List<Deal> deals = EditionFacts.of(year, market).deals();
        DimensionValues counts =
                DimensionValues.of(
                        one.by(),
                        outline.scope()
                                .map(scope -> deals.stream().filter(scope::contains).toList())
                                .orElse(deals));
        ValueWords words = ValueWords.of(one.by(), market.deals());
        return known.values().stream()
                .filter(value -> counts.deals(value) >= one.atLeast())
                .filter(value -> one.wants(names.of(value)))
                .map(value -> edition(one, names.of(value), value, words.of(value)))
                .toList();
    }

    private PlannedEdition edition(Each one, String name, String value, Text words) {
        Text deals = new Text.Filled(one.deals(), words);
        DealScope.Condition condition = new DealScope.Condition(one.by(), Set.of(value));
        DealScope part =
                outline.scope()
                        .map(scope -> scope.and(condition, deals))
                        .orElseGet(() -> new DealScope(deals, List.of(condition)));
        return new PlannedEdition(name, Optional.of(value), outline.about(part, words));
    }

    private void refuseUnknown(Set<String> wanted, Collection<String> known) {
        new TreeSet<>(wanted)
                .stream()
                        .filter(name -> !known.contains(name))
                        .findFirst()
                        .ifPresent(
                                name -> {
                                    throw new UnknownEditionException(
                                            "--editions: "
                                                    + Expected.oneOf("edition", name, known));
                                });
    }
}
