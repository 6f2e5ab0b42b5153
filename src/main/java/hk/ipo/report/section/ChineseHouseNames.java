package hk.ipo.report.section;

import hk.ipo.market.Advisers;
import hk.ipo.market.Deal;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What firms are called in Chinese. The deals name their sponsors in both scripts in one order; of
 * several spellings the commonest counts. A firm that signs in Latin letters in Chinese too has no
 * Chinese name.
 */
final class ChineseHouseNames {

    private static final Map<String, String> CARRIED = NamePairs.read("/data/house_names_zh.txt");

    private final Map<String, Map<String, Integer>> spellings =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private ChineseHouseNames() {}

    /** The names that deals give. */
    static ChineseHouseNames of(List<Deal> deals) {
        ChineseHouseNames names = new ChineseHouseNames();
        deals.forEach(deal -> names.add(deal.listing().advisers()));
        return names;
    }

    /** The name of a firm in Traditional characters, by the name under which it is counted. */
    Optional<String> of(String house) {
        return Optional.ofNullable(spellings.get(house))
                .flatMap(
                        known ->
                                known.entrySet().stream()
                                        .max(
                                                Map.Entry.<String, Integer>comparingByValue()
                                                        .thenComparing(
                                                                Map.Entry.comparingByKey(
                                                                        Comparator
                                                                                .reverseOrder()))))
                .map(Map.Entry::getKey)
                .or(() -> Optional.ofNullable(CARRIED.get(house)));
    }

    /** Where one script names fewer than the other, nothing says which belongs to which. */
    private void add(Advisers advisers) {
        List<String> english = advisers.sponsors();
        List<String> traditional = advisers.sponsorsTraditional();
        if (english.size() == traditional.size()) {
            for (int at = 0; at < english.size(); at++) {
                if (isChinese(traditional.get(at))) {
                    spellings
                            .computeIfAbsent(
                                    HouseNames.of(english.get(at)), house -> new TreeMap<>())
                            .merge(traditional.get(at), 1, Integer::sum);
                }
            }
        }
    }

    private static boolean isChinese(String name) {
        return name.codePoints().anyMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.HAN);
    }
}
