package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How exactly a figure was printed.
 *
 * @param kind how it is to be compared
 * @param decimals the decimals printed
 */
record Precision(Kind kind, int decimals) {

    /** How a printed figure is compared. */
    enum Kind {
        /** Ours is the same number. */
        EXACT,
        /** Ours, rounded half up to the printed decimals, is the same. */
        ROUNDED,
        /** Ours is as large or larger. */
        AT_LEAST,
        /** Ours is as small or smaller. */
        AT_MOST,
        /** Ours is at most one away in the last printed place. */
        ABOUT
    }

    private static final Pattern DECIMALS = Pattern.compile("([0-9])dp");

    /** The precision that a claim names. */
    static Precision of(Claim claim) {
        int printed = decimalsOf(claim.value());
        return switch (claim.precision()) {
            case "exact" -> new Precision(Kind.EXACT, printed);
            case "as_printed" -> new Precision(Kind.ROUNDED, printed);
            case "at_least" -> new Precision(Kind.AT_LEAST, printed);
            case "at_most" -> new Precision(Kind.AT_MOST, printed);
            case "about" -> new Precision(Kind.ABOUT, printed);
            default -> new Precision(Kind.ROUNDED, named(claim.precision()));
        };
    }

    /** Whether ours is what was printed. */
    boolean agrees(BigDecimal printed, BigDecimal ours) {
        return switch (kind) {
            case EXACT -> ours.compareTo(printed) == 0;
            case ROUNDED -> ours.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0;
            case AT_LEAST -> ours.compareTo(printed) >= 0;
            case AT_MOST -> ours.compareTo(printed) <= 0;
            case ABOUT ->
                    ours.subtract(printed).abs().compareTo(BigDecimal.ONE.movePointLeft(decimals))
                            <= 0;
        };
    }

    private static int named(String precision) {
        Matcher matcher = DECIMALS.matcher(precision);
        if (!matcher.matches()) {
            throw new UnknownSubjectException(
                    "precision", precision, Finding.of(FindingKind.PRECISION));
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static int decimalsOf(String printed) {
        int point = printed.indexOf('.');
        return point < 0 ? 0 : printed.length() - point - 1;
    }
}
