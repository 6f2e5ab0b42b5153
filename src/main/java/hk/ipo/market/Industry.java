package hk.ipo.market;

/**
 * An industry in the three languages of the report.
 *
 * @param english such as {@code Automobiles}; also its identity
 * @param traditional in Traditional characters
 * @param simplified in Simplified characters
 */
public record Industry(String english, String traditional, String simplified) {

    public Industry {
        if (english.isBlank() || traditional.isBlank() || simplified.isBlank()) {
            throw new IllegalArgumentException("an industry named in all three languages expected");
        }
    }
}
