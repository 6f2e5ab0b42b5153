package hk.ipo.market;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount in one currency, never rounded: {@code HKD 286836080093.4}. Amounts of different
 * currencies do not add up and are refused.
 *
 * @param currency the ISO 4217 currency
 * @param amount in whole units of the currency; equal amounts are equal whatever their scale
 */
public record Money(Currency currency, BigDecimal amount) implements Comparable<Money> {

    /** The Hong Kong dollar. */
    public static final Currency HKD = Currency.getInstance("HKD");

    /** No Hong Kong dollars. */
    public static final Money ZERO_HKD = hkd(BigDecimal.ZERO);

    public Money {
        amount = Decimals.plain(amount);
    }

    /** An amount of Hong Kong dollars. */
    public static Money hkd(BigDecimal amount) {
        return new Money(HKD, amount);
    }

    /** An amount of whole Hong Kong dollars. */
    public static Money hkd(long amount) {
        return hkd(BigDecimal.valueOf(amount));
    }

    /** The exact sum. */
    public Money plus(Money other) {
        return new Money(same(other), amount.add(other.amount));
    }

    /** The exact difference. */
    public Money minus(Money other) {
        return new Money(same(other), amount.subtract(other.amount));
    }

    /** Whether the amount is below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        same(other);
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }

    private Currency same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
        }
        return currency;
    }
}
