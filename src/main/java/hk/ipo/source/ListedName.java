package hk.ipo.source;

import hk.ipo.market.NameFlag;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An issuer's name as the exchange prints it, taken apart.
 *
 * @param name without the markers behind it
 * @param flags the markers of one letter
 * @param hShares whether {@code H shares} was among the markers
 */
record ListedName(String name, Set<NameFlag> flags, boolean hShares) {

    /**
     * A dash and a marker at the end. The dash must be set off from the name by a blank on either
     * side, a full stop or a bracket, so that the hyphen of a name such as X-B stays.
     */
    private static final Pattern MARKER =
            Pattern.compile(
                    "(?<name>.*\\S)(?:\\s+[-–—]\\s*|\\s*[-–—]\\s+|(?<=[.)])[-–—])"
                            + "(?:(?<flags>[BPSW]{1,4})|(?<shares>[Hh]\\s*[Ss](?i:hares?)))");

    /** Takes {@code Ab&B Bio-Tech CO., LTD. JS - B - H shares} apart. */
    static ListedName of(String printed) {
        Set<NameFlag> flags = EnumSet.noneOf(NameFlag.class);
        boolean hShares = false;
        String rest = printed.strip();
        for (Matcher marker = MARKER.matcher(rest); marker.matches(); marker.reset(rest)) {
            String letters = marker.group("flags");
            if (letters == null) {
                hShares = true;
            } else {
                letters.chars()
                        .mapToObj(Character::toString)
                        .map(NameFlag::valueOf)
                        .forEach(flags::add);
            }
            rest = marker.group("name");
        }
        return new ListedName(rest, flags, hShares);
    }
}
