package hk.ipo.market;

import java.math.BigDecimal;

/**
 * A share of a hundred. 49.82% has the percent value 49.82 and the fraction 0.4982.
 *
 * @param valuePercent the number in front of the percent sign, exact
 */
public record Percentage(BigDecimal valuePercent) implements Comparable<Percentage> {

    public Percentage {
        valuePercent = Decimals.plain(valuePercent);
    }

    /** The percentage whose fraction is given: 0.4982 is 49.82%. */
    public static Percentage ofFraction(BigDecimal fraction) {
        return new Percentage(fraction.movePointRight(2));
    }

    /** The number to multiply with: 0.4982 for 49.82%. */
    public BigDecimal fraction() {
        return Decimals.plain(valuePercent.movePointLeft(2));
    }

    @Override
    public int compareTo(Percentage other) {
        return valuePercent.compareTo(other.valuePercent);
    }

    @Override
    public String toString() {
        return valuePercent.toPlainString() + "%";
    }
}
