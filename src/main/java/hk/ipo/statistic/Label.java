package hk.ipo.statistic;

import hk.ipo.market.Industry;

import java.time.YearMonth;
import java.util.Locale;

/** One kind within a category: it has a code for files and formulas, and words in each language. */
public sealed interface Label {

    /** The stable code, as in {@code issuer-type.A_PLUS_H.funds}. */
    String code();

    /** A kind whose words are ours, under the key {@code <category>.<code>}. */
    record Coded(String category, String code) implements Label {}

    /** An industry; its code is its English name with each run of other signs made a hyphen. */
    record OfIndustry(Industry industry) implements Label {
        @Override
        public String code() {
            return industry.english().replaceAll("[^A-Za-z0-9]+", "-");
        }
    }

    /** A month. */
    record OfMonth(YearMonth month) implements Label {
        @Override
        public String code() {
            return String.format(Locale.ROOT, "%04d-%02d", month.getYear(), month.getMonthValue());
        }
    }
}
