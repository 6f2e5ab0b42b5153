package hk.ipo.report.section;

import java.util.Map;

/** Which spellings in the sources are the name of one firm: {@code BDO Ltd} is BDO Limited. */
final class HouseNames {

    private static final Map<String, String> HOUSES = NamePairs.read("/data/house_names.txt");

    /** The name under which a firm is counted; a name without another spelling is its own. */
    static String of(String printed) {
        return HOUSES.getOrDefault(printed, printed);
    }

    private HouseNames() {}
}
