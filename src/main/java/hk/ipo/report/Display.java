package hk.ipo.report;

import hk.ipo.statistic.Unit;

/**
 * How a number is shown to people. Rounding happens here and nowhere before; the words for the unit
 * are found under {@code unit.<name>}.
 */
public enum Display {
    /** 1,234. */
    COUNT(0, 0),
    /** A count that is shared between several: 3.50. */
    SHARED_COUNT(0, 2),
    /** 2025, never grouped. */
    YEAR(0, 0),
    /** Whole Hong Kong dollars: 285,961,819,485. */
    HKD(0, 0),
    /** HK$ million: 10,571.4; in Chinese by the hundred million: 105.71. */
    HKD_MN(6, 1),
    /** HK$ billion: 285.96; in Chinese by the hundred million: 2,859.62. */
    HKD_BN(9, 2),
    /** HK$ billion, said more finely: 285.843; in Chinese by the hundred million: 2,858.43. */
    HKD_BN_FINE(9, 3),
    /** HK$ a share: 36.30. */
    PRICE(0, 2),
    /** 1,234,567 shares. */
    SHARES(0, 0),
    /** A fraction as a percentage with one decimal: 38.2. */
    PERCENT(-2, 1),
    /** A fraction as a percentage with two decimals: 49.82. */
    PERCENT_FINE(-2, 2),
    /** A change as a signed percentage: +226.4. */
    CHANGE(-2, 1),
    /** 11.4 times. */
    MULTIPLE(0, 1),
    /** An index number: 412. */
    INDEX(0, 0),
    /** 393.0 days. */
    DAYS(0, 1),
    /** 6.5 months. */
    MONTHS(0, 1),
    /** Millions of a currency that is named beside them: 58.9. */
    MILLIONS(0, 1),
    /**
     * Millions of a currency that is named beside them, said more finely: 58.903m, 2.263bn; in
     * Chinese by the ten thousand or the hundred million: 5,890.3 萬, 22.63 億.
     */
    MILLIONS_FINE(0, 3),
    /** A number whose unit stands beside it: 12.346. */
    DECIMAL(0, 3);

    private final int divisorPower;
    private final int decimals;

    Display(int divisorPower, int decimals) {
        this.divisorPower = divisorPower;
        this.decimals = decimals;
    }

    /**
     * How a number of a unit is shown where it is not scaled: whole dollars, not rounded billions.
     */
    public static Display exact(Unit unit) {
        return switch (unit) {
            case COUNT -> COUNT;
            case SHARED_COUNT -> SHARED_COUNT;
            case HKD -> HKD;
            case HKD_PER_SHARE -> PRICE;
            case SHARES -> SHARES;
            case PERCENT -> PERCENT;
            case MULTIPLE -> MULTIPLE;
            case INDEX -> INDEX;
            case DAYS -> DAYS;
            case MONTHS -> MONTHS;
            case MILLIONS -> MILLIONS;
        };
    }

    /**
     * The power of ten by which the number is divided before it is shown; -2 for percentages. A
     * language may count large amounts by another, see {@code hk.ipo.render.Wording}.
     */
    public int divisorPower() {
        return divisorPower;
    }

    /** The number of decimals shown, rounded half up. */
    public int decimals() {
        return decimals;
    }
}
