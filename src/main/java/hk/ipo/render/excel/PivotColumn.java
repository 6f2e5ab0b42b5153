package hk.ipo.render.excel;

import org.apache.xmlbeans.XmlDateTime;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCacheField;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRecord;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSharedItems;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/**
 * A column of a pivot table's cache.
 *
 * @param name the ledger's header
 * @param isGrouped whether the table groups by it: then its kinds are listed, and rows point at
 *     them
 * @param values its values, one a row
 */
record PivotColumn(String name, boolean isGrouped, List<PivotValue> values) {

    /** Longer words are announced. */
    private static final int LONG = 255;

    PivotColumn {
        values = List.copyOf(values);
    }

    /** Its kinds, in the order in which they occur. */
    List<PivotValue> kinds() {
        return values.stream().distinct().toList();
    }

    /** Writes what the cache says of the column as a whole. */
    void describe(CTCacheField field) {
        field.setName(name);
        field.setNumFmtId(0);
        CTSharedItems items = field.addNewSharedItems();
        boolean blank = values.contains(new PivotValue.Missing());
        if (blank) {
            items.setContainsBlank(true);
        }
        List<Double> numbers = numbers();
        List<LocalDateTime> days = days();
        if (!numbers.isEmpty()) {
            numbers(items, numbers);
        } else if (!days.isEmpty()) {
            days(items, days);
        } else if (words().isEmpty()) {
            items.setContainsNonDate(false);
            items.setContainsString(false);
        }
        if (words().stream().anyMatch(text -> text.length() > LONG)) {
            items.setLongText(true);
        }
        if (!numbers.isEmpty() || !days.isEmpty()) {
            items.setContainsString(false);
            if (!blank) {
                items.setContainsSemiMixedTypes(false);
            }
        }
        if (isGrouped) {
            kinds().forEach(kind -> list(items, kind));
            items.setCount(kinds().size());
        }
    }

    /** Adds a row's value to its record. */
    void write(CTRecord record, int row) {
        PivotValue value = values.get(row);
        if (isGrouped) {
            record.addNewX().setV(kinds().indexOf(value));
            return;
        }
        switch (value) {
            case PivotValue.Words words -> record.addNewS().setV(CellText.of(words.text()));
            case PivotValue.Amount number -> record.addNewN().setV(number.number());
            case PivotValue.Day day -> record.addNewD().xsetV(moment(day.day()));
            case PivotValue.Missing ignored -> record.addNewM();
        }
    }

    private static void list(CTSharedItems items, PivotValue kind) {
        switch (kind) {
            case PivotValue.Words words -> items.addNewS().setV(CellText.of(words.text()));
            case PivotValue.Amount number -> items.addNewN().setV(number.number());
            case PivotValue.Day day -> items.addNewD().xsetV(moment(day.day()));
            case PivotValue.Missing ignored -> items.addNewM();
        }
    }

    private static void numbers(CTSharedItems items, List<Double> numbers) {
        items.setContainsNumber(true);
        if (numbers.stream().allMatch(number -> number == Math.rint(number))) {
            items.setContainsInteger(true);
        }
        items.setMinValue(numbers.stream().min(Comparator.naturalOrder()).orElseThrow());
        items.setMaxValue(numbers.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    private static void days(CTSharedItems items, List<LocalDateTime> days) {
        items.setContainsDate(true);
        items.setContainsNonDate(false);
        items.xsetMinDate(moment(days.stream().min(Comparator.naturalOrder()).orElseThrow()));
        // The format gives the end of the days, which is the day after the last.
        items.xsetMaxDate(
                moment(days.stream().max(Comparator.naturalOrder()).orElseThrow().plusDays(1)));
    }

    private List<Double> numbers() {
        return values.stream()
                .filter(PivotValue.Amount.class::isInstance)
                .map(value -> ((PivotValue.Amount) value).number())
                .toList();
    }

    private List<LocalDateTime> days() {
        return values.stream()
                .filter(PivotValue.Day.class::isInstance)
                .map(value -> ((PivotValue.Day) value).day())
                .toList();
    }

    private List<String> words() {
        return values.stream()
                .filter(PivotValue.Words.class::isInstance)
                .map(value -> ((PivotValue.Words) value).text())
                .toList();
    }

    /** The format's days have no zone, and a calendar would always bring one along. */
    private static XmlDateTime moment(LocalDateTime day) {
        return XmlDateTime.Factory.newValue(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(day));
    }
}
