package hk.ipo;

import hk.ipo.delivery.Format;
import hk.ipo.delivery.mail.MailAddress;
import hk.ipo.delivery.mail.MailServer;
import hk.ipo.job.Since;
import hk.ipo.report.Language;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** From the text of an option to what it means, or to what was expected instead. */
final class OptionConverters {

    /** A calendar year from 1986 on, when the exchange opened. */
    static final class Year implements ITypeConverter<Integer> {
        private static final Pattern YEAR = Pattern.compile("198[6-9]|199[0-9]|2[0-9]{3}");

        @Override
        public Integer convert(String text) {
            if (!YEAR.matcher(text).matches()) {
                throw expected("a year from 1986 to 2999", text);
            }
            return Integer.valueOf(text);
        }
    }

    /** A day that exists. */
    static final class Day implements ITypeConverter<LocalDate> {
        private static final DateTimeFormatter STRICT =
                DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT);

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text, STRICT);
            } catch (DateTimeException e) {
                throw expected("a day of the calendar such as 2026-01-05", text);
            }
        }
    }

    /** The day of an earlier edition, or that there is none to compare with. */
    static final class OfSince implements ITypeConverter<Since> {
        @Override
        public Since convert(String text) {
            return text.equals("none")
                    ? new Since.Nothing()
                    : new Since.Day(new Day().convert(text));
        }
    }

    /** One language. */
    static final class OfLanguage implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            return Language.ofTag(text)
                    .orElseThrow(
                            () ->
                                    expected(
                                            "languages out of "
                                                    + Arrays.stream(Language.values())
                                                            .map(Language::tag)
                                                            .collect(Collectors.joining(",")),
                                            text));
        }
    }

    /** One format. */
    static final class OfFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String text) {
            return Format.ofExtension(text)
                    .orElseThrow(
                            () ->
                                    expected(
                                            "formats out of "
                                                    + Arrays.stream(Format.values())
                                                            .map(Format::extension)
                                                            .collect(Collectors.joining(",")),
                                            text));
        }
    }

    /** A fraction from 0 to 1. */
    static final class Fraction implements ITypeConverter<BigDecimal> {
        private static final Pattern DECIMAL = Pattern.compile("[0-9](\\.[0-9]{1,9})?");

        @Override
        public BigDecimal convert(String text) {
            if (!DECIMAL.matcher(text).matches()
                    || new BigDecimal(text).compareTo(BigDecimal.ONE) > 0) {
                throw expected("a share from 0 to 1 such as 0.05", text);
            }
            return new BigDecimal(text);
        }
    }

    /** An address on the web. */
    static final class WebAddress implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            try {
                URI uri = new URI(text);
                if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                        && uri.getHost() != null) {
                    return uri;
                }
            } catch (URISyntaxException e) {
                throw (TypeConversionException) unwelcome().initCause(e);
            }
            throw unwelcome();
        }

        /** The address itself may be a secret. */
        private static TypeConversionException unwelcome() {
            return new TypeConversionException("an address such as https://example.com/ expected");
        }
    }

    /** A server that takes mails. */
    static final class OfMailServer implements ITypeConverter<MailServer> {
        @Override
        public MailServer convert(String text) {
            try {
                return MailServer.at(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** A mailbox. */
    static final class OfMailAddress implements ITypeConverter<MailAddress> {
        @Override
        public MailAddress convert(String text) {
            if (!MailAddress.isAddress(text)) {
                throw expected("a mail address such as desk@example.com", text);
            }
            return MailAddress.of(text);
        }
    }

    /** How a run says what it does. */
    static final class OfLogFormat implements ITypeConverter<LogFormat> {
        @Override
        public LogFormat convert(String text) {
            return switch (text) {
                case "text" -> LogFormat.TEXT;
                case "json" -> LogFormat.JSON;
                default -> throw expected("text or json", text);
            };
        }
    }

    /** Who writes files. */
    static final class OfWorkers implements ITypeConverter<WorkersOptions.Place> {
        @Override
        public WorkersOptions.Place convert(String text) {
            return switch (text) {
                case "local" -> WorkersOptions.Place.LOCAL;
                case "remote" -> WorkersOptions.Place.REMOTE;
                default -> throw expected("local or remote", text);
            };
        }
    }

    private static TypeConversionException expected(String what, String found) {
        return new TypeConversionException(what + " expected, not '" + found + "'");
    }

    private OptionConverters() {}
}
