package hk.ipo.report;

import hk.ipo.market.Industry;
import hk.ipo.market.Translated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words in no language yet; {@code hk.ipo.render.Wording} says them in one. */
public sealed interface Text {

    /**
     * Words of ours, from the message bundles.
     *
     * @param key the message's key
     * @param arguments what goes into its placeholders
     */
    record Message(String key, List<Argument> arguments) implements Text {
        public Message {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A proper name in the scripts in which it is known.
     *
     * @param english the name in Latin letters
     * @param traditional the name in Traditional characters
     */
    record Name(String english, Optional<String> traditional) implements Text {}

    /**
     * The same name in the other script, for the column beside it: in Chinese where a report speaks
     * English, in English where it speaks Chinese.
     *
     * @param english the name in Latin letters
     * @param traditional the name in Traditional characters
     */
    record OtherName(String english, String traditional) implements Text {}

    /** Words of the publisher's own, from a template. */
    sealed interface OfPublisher extends Text {

        /** The same with every {@code {year}} made a year. */
        OfPublisher inYear(int year);
    }

    /**
     * Words of the publisher's own that are said as they stand.
     *
     * @param words the words in every language
     */
    record Own(Map<Language, String> words) implements OfPublisher {

        private static final String VALUE = "{value}";

        public Own {
            words = Map.copyOf(words);
            if (!words.keySet().containsAll(List.of(Language.values()))) {
                throw new IllegalArgumentException("words in every language expected");
            }
        }

        @Override
        public Own inYear(int year) {
            Map<Language, String> said = new EnumMap<>(words);
            said.replaceAll((language, text) -> text.replace("{year}", Integer.toString(year)));
            return new Own(said);
        }

        /** The words in a language. */
        public String in(Language language) {
            return words.getOrDefault(language, "");
        }

        /** Whether {@code {value}} stands for a value in a language. */
        public boolean isPattern(Language language) {
            return in(language).contains(VALUE);
        }

        /** The words in a language with {@code {value}} made the words of a value. */
        public String in(Language language, String value) {
            return in(language).replace(VALUE, value);
        }
    }

    /**
     * Words of the publisher's own about one of many values: each {@code {value}} is it.
     *
     * @param pattern the words in every language
     * @param value the value
     */
    record Filled(Own pattern, Text value) implements OfPublisher {
        @Override
        public Filled inYear(int year) {
            return new Filled(pattern.inYear(year), value);
        }
    }

    /** The name of an industry. */
    record OfIndustry(Industry industry) implements Text {}

    /** Words of the data, in the report's language where the data gives them in it. */
    record Quoted(Translated words) implements Text {}

    /** Text copied from a source as it stands: it is data, and never read as anything else. */
    record Data(String text) implements Text {}

    /** Words of ours. */
    static Text of(String key, Argument... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** What may stand in a message's placeholder. */
    sealed interface Argument {

        /** Words within words. */
        record Words(Text text) implements Argument {}

        /** A figure, said with its unit: HK$285.96bn. */
        record OfFigure(Figure figure) implements Argument {}

        /** A figure said without its sign, where the words already say rise or fall. */
        record Magnitude(Figure figure) implements Argument {}

        /** A day. */
        record Day(LocalDate day) implements Argument {}

        /** A month of a year. */
        record Month(java.time.YearMonth month) implements Argument {}

        /** A month without its year, where the year is said elsewhere. */
        record MonthName(java.time.Month month) implements Argument {}

        /** A whole number said without grouping, as a year or a rank is. */
        record Plain(long number) implements Argument {}

        /** A number said with the unit of its display: HK$0.92bn. */
        record Quantity(BigDecimal value, Display display) implements Argument {}

        /**
         * An amount as somebody printed it, said with the unit of its display and to the digit that
         * its scale names: 2858E+8 dollars are HK$285.8bn.
         */
        record Printed(BigDecimal value, Display display) implements Argument {}

        /** Words within words. */
        static Argument words(Text text) {
            return new Words(text);
        }

        /** A figure with its unit. */
        static Argument figure(Figure figure) {
            return new OfFigure(figure);
        }

        /** A day. */
        static Argument day(LocalDate day) {
            return new Day(day);
        }

        /** A year or a rank. */
        static Argument plain(long number) {
            return new Plain(number);
        }
    }
}
