package hk.ipo.render;

import hk.ipo.market.Deal;
import hk.ipo.market.Issuer;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Language;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The words, numbers and dates of one language. Every backend says things through it, so that a
 * figure reads the same in a workbook and in a PDF.
 */
public final class Wording {

    private static final int MILLIONS_POWER = 6;
    private static final String MINUS = "\u2212";

    private final Language language;
    private final ResourceBundle messages;
    private final DateTimeFormatter dayFormat;
    private final DateTimeFormatter monthFormat;
    private final DateTimeFormatter monthNameFormat;
    private final Numerals numerals;
    private final Names names;
    private final Map<Display, Scale> scales = new EnumMap<>(Display.class);
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    private Wording(Language language) {
        this.language = language;
        this.messages =
                ResourceBundle.getBundle(
                        "hk.ipo.render.messages",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dayFormat = DateTimeFormatter.ofPattern(message("format.day"), language.locale());
        this.monthFormat = DateTimeFormatter.ofPattern(message("format.month"), language.locale());
        this.monthNameFormat =
                DateTimeFormatter.ofPattern(message("format.month-name"), language.locale());
        this.names = new Names(language);
        this.numerals = Numerals.of(language.locale());
        for (Display display : Display.values()) {
            scales.put(display, scaleOf(display));
        }
    }

    /** The wording of a language. */
    public static Wording of(Language language) {
        return new Wording(language);
    }

    /** The language spoken. */
    public Language language() {
        return language;
    }

    /** A text in words. */
    public String say(Text text) {
        return switch (text) {
            case Text.Message message -> format(message);
            case Text.Name name -> names.of(name.english(), name.traditional());
            case Text.OtherName name ->
                    names.other(name.english(), Optional.of(name.traditional())).orElse("");
            case Text.Own own -> own.in(language);
            case Text.Filled filled -> filled.pattern().in(language, say(filled.value()));
            case Text.OfIndustry of -> names.of(of.industry());
            case Text.Quoted quoted -> names.of(quoted.words());
            case Text.Data data -> data.text();
        };
    }

    /**
     * The language in which a text is said: the one spoken, or English where the data has no words
     * in it.
     */
    public Language languageOf(Text text) {
        return switch (text) {
            case Text.Quoted quoted -> names.languageOf(quoted.words());
            case Text.Message ignored -> language;
            case Text.Name ignored -> language;
            case Text.OtherName ignored -> language;
            case Text.Own ignored -> language;
            case Text.Filled ignored -> language;
            case Text.OfIndustry ignored -> language;
            case Text.Data ignored -> language;
        };
    }

    /**
     * The words under a key.
     *
     * @throws IllegalStateException when the language lacks the key
     */
    public String message(String key) {
        try {
            return messages.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no words for " + key + " in " + language.tag(), e);
        }
    }

    /** A number as a table shows it, without its unit: 285.96, or n/a. */
    public String number(Optional<BigDecimal> value, Display display) {
        return value.map(number -> number(number, display)).orElseGet(this::unknown);
    }

    /** A number as a table shows it, without its unit: 285.96. */
    public String number(BigDecimal value, Display display) {
        return number(value, display, scale(display));
    }

    private String number(BigDecimal value, Display display, Scale scale) {
        BigDecimal shown =
                value.movePointLeft(scale.power()).setScale(scale.decimals(), RoundingMode.HALF_UP);
        String digits = numerals.of(shown, scale.grouped());
        if (shown.signum() < 0) {
            return MINUS + digits;
        }
        return display == Display.CHANGE && shown.signum() > 0 ? "+" + digits : digits;
    }

    private String printed(Argument.Printed printed) {
        if (printed.display() == Display.MILLIONS_FINE) {
            return millions(printed.value());
        }
        Scale usual = scale(printed.display());
        int decimals = Math.max(0, printed.value().scale() + usual.power());
        Scale scale = new Scale(usual.power(), decimals, usual.grouped());
        return prose(number(printed.value(), printed.display(), scale), printed.display());
    }

    /**
     * How the language shows a kind of number. Large amounts are counted by thousands of thousands
     * in English and by the hundred million in Chinese: HK$285.96bn is 2,859.62 億港元.
     */
    public Scale scale(Display display) {
        return Objects.requireNonNull(scales.get(display), display.name());
    }

    private Scale scaleOf(Display display) {
        return switch (display) {
            case HKD_MN, HKD_BN, HKD_BN_FINE -> {
                String key = "format." + display.name();
                yield new Scale(
                        Integer.parseInt(message(key + ".power")),
                        Integer.parseInt(message(key + ".decimals")),
                        Boolean.parseBoolean(message(key + ".grouped")));
            }
            case YEAR -> new Scale(display.divisorPower(), display.decimals(), false);
            case COUNT,
                    SHARED_COUNT,
                    HKD,
                    PRICE,
                    SHARES,
                    PERCENT,
                    PERCENT_FINE,
                    CHANGE,
                    MULTIPLE,
                    INDEX,
                    DAYS,
                    MONTHS,
                    MILLIONS,
                    MILLIONS_FINE,
                    DECIMAL ->
                    new Scale(display.divisorPower(), display.decimals(), true);
        };
    }

    /** A header with the unit of its numbers in brackets; without brackets where it has none. */
    public String withUnit(String header, String unit) {
        return unit.isEmpty() ? header : phrase("format.header").about(header, unit);
    }

    /** The unit that a column's header names: HK$bn, %; empty for plain counts. */
    public String unit(Display display) {
        return message("unit." + display.name());
    }

    /** A number with its unit, as a sentence says it: HK$285.96bn, 49.82%, or n/a. */
    public String prose(Optional<BigDecimal> value, Display display) {
        return value.map(number -> prose(number, display)).orElseGet(this::unknown);
    }

    private String prose(BigDecimal value, Display display) {
        return display == Display.MILLIONS_FINE
                ? millions(value.setScale(display.decimals(), RoundingMode.HALF_UP))
                : prose(number(value, display), display);
    }

    /**
     * Millions, counted by the larger of the language's two units where they reach it, to their
     * last digit: 58.903m, 2.263bn; 5,890.3 萬, 22.63 億.
     */
    private String millions(BigDecimal millions) {
        if (millions.signum() == 0) {
            return "0";
        }
        BigDecimal whole = millions.movePointRight(MILLIONS_POWER);
        int large = Integer.parseInt(message("format.MILLIONS_FINE.large.power"));
        boolean reached = whole.abs().compareTo(BigDecimal.ONE.movePointRight(large)) >= 0;
        String unit = "MILLIONS_FINE." + (reached ? "large" : "small");
        int power = Integer.parseInt(message("format." + unit + ".power"));
        int decimals = whole.movePointLeft(power).stripTrailingZeros().scale();
        Scale scale = new Scale(power, Math.max(0, decimals), scale(Display.HKD_BN).grouped());
        return said(number(whole, Display.MILLIONS_FINE, scale), "prose." + unit);
    }

    private String prose(String number, Display display) {
        return said(number, "prose." + display.name());
    }

    /** A minus stands before the currency: −HK$0.14bn. */
    private String said(String number, String key) {
        String digits = number.startsWith(MINUS) ? number.substring(MINUS.length()) : number;
        String said = phrase(key).about(digits);
        return digits.length() < number.length() ? MINUS + said : said;
    }

    /** What stands for a value that is not known. */
    public String unknown() {
        return message("unknown");
    }

    /** 5 January 2026. */
    public String day(LocalDate day) {
        return dayFormat.format(day);
    }

    /** January 2026. */
    public String month(YearMonth month) {
        return monthFormat.format(month);
    }

    /** The header of a ledger column, without its unit. */
    public String header(Column column) {
        return message("ledger." + column.id());
    }

    /**
     * What a column of words says of a deal. Its issuer is named in the language, and in the other
     * script in the column of Chinese names.
     */
    public List<String> words(Column.Words column, Deal deal) {
        return words(column).apply(deal);
    }

    /** The same for a column of which many deals are asked. */
    public Function<Deal, List<String>> words(Column.Words column) {
        if (column.equals(LedgerColumns.ISSUER)) {
            return deal -> List.of(name(deal.issuer()));
        }
        return column.equals(LedgerColumns.ISSUER_CHINESE)
                ? deal -> otherName(deal.issuer()).map(List::of).orElseGet(List::of)
                : column.value();
    }

    private String name(Issuer issuer) {
        return names.of(issuer.nameEnglish(), issuer.nameTraditional());
    }

    private Optional<String> otherName(Issuer issuer) {
        return names.other(issuer.nameEnglish(), issuer.nameTraditional());
    }

    /** The words for a kind within a category. */
    public String label(Label label) {
        return switch (label) {
            case Label.Coded coded -> message(coded.category() + "." + coded.code());
            case Label.OfIndustry of -> say(new Text.OfIndustry(of.industry()));
            case Label.OfMonth of -> month(of.month());
        };
    }

    private String format(Text.Message message) {
        Object[] arguments = message.arguments().stream().map(this::argument).toArray();
        return phrase(message.key()).about(arguments);
    }

    private Phrase phrase(String key) {
        return phrases.computeIfAbsent(
                key, wanted -> new Phrase(message(wanted), language.locale()));
    }

    private String argument(Argument argument) {
        return switch (argument) {
            case Argument.Words words -> say(words.text());
            case Argument.OfFigure of -> prose(of.figure());
            case Argument.Magnitude magnitude -> magnitude(magnitude.figure());
            case Argument.Day day -> day(day.day());
            case Argument.Month month -> month(month.month());
            case Argument.MonthName name -> monthNameFormat.format(name.month());
            case Argument.Quantity number -> prose(Optional.of(number.value()), number.display());
            case Argument.Printed printed -> printed(printed);
            case Argument.Plain plain -> Long.toString(plain.number());
        };
    }

    private String magnitude(Figure figure) {
        return prose(
                figure.value().map(BigDecimal::abs),
                figure.display() == Display.CHANGE ? Display.PERCENT : figure.display());
    }

    private String prose(Figure figure) {
        return prose(figure.value(), figure.display());
    }
}
