package hk.ipo.source;

import hk.ipo.market.FindingKind;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Days as the application pages write them, {@code 24/12/2025}. */
final class PageDates {

    /** Strict: 31 February is refused, not moved. */
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    static LocalDate date(Field field) {
        try {
            return field.plausible(LocalDate.parse(field.value().strip(), DAY_FIRST));
        } catch (DateTimeParseException e) {
            throw field.notReadable(FindingKind.DATE_DAY_FIRST);
        }
    }

    private PageDates() {}
}
