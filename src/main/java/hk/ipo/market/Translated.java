package hk.ipo.market;

import java.util.Optional;

/**
 * Words of the data, with the Chinese that the data gives for them. What no source has put into
 * Chinese stays in English; nothing is translated here.
 *
 * @param english as the source has it
 * @param traditional in Traditional characters and Hong Kong's terms
 * @param simplified in Simplified characters and the mainland's terms
 */
public record Translated(
        String english, Optional<String> traditional, Optional<String> simplified) {

    /** Words of which no Chinese is known. */
    public static Translated of(String english) {
        return new Translated(english, Optional.empty(), Optional.empty());
    }
}
