package hk.ipo.report;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.Ours;
import hk.ipo.market.Claim;
import hk.ipo.report.Text.Argument;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a claim printed, and what is held against it, in its unit: {@code 285.8} and {@code HKD bn}
 * are HK$285.8bn in English and 2,858 億港元 in Chinese, neither with more digits than were printed.
 */
public final class PrintedText {

    private static final Map<String, Integer> DOLLARS = Map.of("HKD bn", 9, "HKD mn", 6);
    private static final Set<String> UNITS = Set.of("count", "percent", "ratio", "months", "days");
    private static final Set<String> CURRENCIES = Set.of("CNY", "HKD", "USD");
    private static final Pattern MILLIONS = Pattern.compile("([A-Z]{3}) mn");
    private static final Pattern EITHER = Pattern.compile("([0-9.]+) or ([0-9.]+)");

    /** The value printed. */
    public static Text of(Claim claim) {
        return claim.number()
                .map(number -> of(exactly(claim, number), claim.value(), claim.unit()))
                .orElseGet(() -> inUnit(words(claim.value()), claim.unit()));
    }

    /** Our value, to the thousandth of the unit printed. */
    public static Text ours(CheckedClaim checked) {
        return checked.ours()
                .map(
                        ours ->
                                ours.number()
                                        .map(number -> rounded(number, checked.claim().unit()))
                                        .orElseGet(
                                                () ->
                                                        inUnit(
                                                                words(ours.text()),
                                                                checked.claim().unit())))
                .orElseGet(() -> Text.of("unknown"));
    }

    /** Ours less the value printed, to the thousandth of the unit printed. */
    public static Text difference(CheckedClaim checked) {
        return checked.difference()
                .map(number -> rounded(number, checked.claim().unit()))
                .orElseGet(() -> Text.of("unknown"));
    }

    /** A number of the unit printed as a cell: our value, or the difference. */
    public static Cell cell(BigDecimal number, String unit) {
        return isDollars(unit)
                ? new Cell.Numeric(dollars(number, unit), Display.HKD_BN_FINE)
                : new Cell.Numeric(number, display(unit));
    }

    /** Our value as a cell, also where it is several numbers. */
    public static Cell cell(Ours ours, Claim claim) {
        return ours.number()
                .map(number -> cell(number, claim.unit()))
                .orElseGet(() -> Cell.of(inUnit(words(ours.text()), claim.unit())));
    }

    /** A number of millions of a currency: CNY 58.9m. */
    public static Text millions(String currency, BigDecimal number) {
        return Text.of(
                "claims.millions",
                unitOf(currency),
                new Argument.Printed(number, Display.MILLIONS_FINE));
    }

    private static Text of(BigDecimal exact, String printed, String unit) {
        return isDollars(unit)
                ? said(new Argument.Printed(exact, Display.HKD_BN))
                : inUnit(
                        isMillions(unit)
                                ? new Argument.Printed(exact, Display.MILLIONS_FINE)
                                : data(printed),
                        unit);
    }

    private static Text rounded(BigDecimal number, String unit) {
        return isDollars(unit)
                ? said(new Argument.Quantity(dollars(number, unit), Display.HKD_BN_FINE))
                : inUnit(new Argument.Quantity(number, display(unit)), unit);
    }

    private static Text inUnit(Argument number, String unit) {
        Matcher millions = MILLIONS.matcher(unit);
        if (UNITS.contains(unit)) {
            return Text.of("claims.printed." + unit, number);
        }
        return millions.matches()
                ? Text.of("claims.millions", unitOf(millions.group(1)), number)
                : Text.of("claims.printed.other", number, data(unit));
    }

    /** The scale of the number says to which digit it was printed: 285.8 bn are 2858E+8 dollars. */
    private static BigDecimal exactly(Claim claim, BigDecimal number) {
        return isDollars(claim.unit())
                ? new BigDecimal(claim.value()).scaleByPowerOfTen(power(claim.unit()))
                : number;
    }

    private static BigDecimal dollars(BigDecimal number, String unit) {
        return number.movePointRight(power(unit));
    }

    private static boolean isDollars(String unit) {
        return DOLLARS.containsKey(unit);
    }

    private static int power(String unit) {
        return Optional.ofNullable(DOLLARS.get(unit)).orElseThrow();
    }

    private static Display display(String unit) {
        if (isMillions(unit)) {
            return Display.MILLIONS_FINE;
        }
        return unit.equals("count") ? Display.COUNT : Display.DECIMAL;
    }

    private static boolean isMillions(String unit) {
        return MILLIONS.matcher(unit).matches() && !isDollars(unit);
    }

    private static Argument words(String value) {
        Matcher either = EITHER.matcher(value);
        return either.matches()
                ? Argument.words(
                        Text.of("claims.either", data(either.group(1)), data(either.group(2))))
                : data(value);
    }

    /** A currency by its name. */
    public static Text currencyName(Currency currency) {
        return named("currency.name.", currency.getCurrencyCode());
    }

    /** A currency as it stands beside an amount. */
    private static Argument unitOf(String code) {
        return Argument.words(named("currency.", code));
    }

    private static Text named(String prefix, String code) {
        return CURRENCIES.contains(code) ? Text.of(prefix + code) : new Text.Data(code);
    }

    private static Text said(Argument amount) {
        return Text.of("claims.printed.count", amount);
    }

    private static Argument data(String text) {
        return Argument.words(new Text.Data(text));
    }

    private PrintedText() {}
}
