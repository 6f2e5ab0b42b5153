package hk.ipo.claim;

import java.math.BigDecimal;

/** The units in which figures about the market are printed. */
enum PrintedUnit {
    /** A number of things. */
    COUNT("count", 0),
    /** Billions of Hong Kong dollars. */
    HKD_BILLIONS("HKD bn", -9),
    /** Millions of Hong Kong dollars. */
    HKD_MILLIONS("HKD mn", -6),
    /** A percent number: 49.82, not 0.4982. */
    PERCENT("percent", 2),
    /** One amount over another. */
    RATIO("ratio", 0),
    /** Months. */
    MONTHS("months", 0),
    /** Days. */
    DAYS("days", 0);

    private final String text;
    private final int power;

    PrintedUnit(String text, int power) {
        this.text = text;
        this.power = power;
    }

    String text() {
        return text;
    }

    /** A number in the unit's whole as it is printed: 285,842,733,885 dollars are 285.842733885. */
    BigDecimal printed(BigDecimal whole) {
        return whole.scaleByPowerOfTen(power);
    }
}
