package hk.ipo.source;

import hk.ipo.market.FindingKind;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands around the rows of an application page, read in a pass of its own: JSON may give it
 * behind the rows, and a page that breaks off is to be known before any row is taken in.
 */
final class PageScan {

    static final String ROWS = "app";
    private static final String GENERATED = "genDate";
    private static final String UPDATED = "uDate";

    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");
    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{1,15}");

    private final List<String> faults = new ArrayList<>();
    private Optional<Field> generated = Optional.empty();
    private Optional<Field> updated = Optional.empty();
    private boolean rows;
    private Optional<LocalDate> day = Optional.empty();

    private PageScan() {}

    /** Reads a file that may be a page, to its end. */
    static PageScan of(SourceFile file) throws IOException {
        PageScan scan = new PageScan();
        try (InputStream content = file.open();
                JsonParser parser = PageJson.parser(content)) {
            scan.read(parser);
        } catch (JacksonException e) {
            scan.faults.add(PageJson.fault(e));
        }
        if (scan.isPage() && scan.faults.isEmpty()) {
            scan.tellDay();
        }
        return scan;
    }

    /** Whether the file is meant to be a page: it has two of the three things that each has. */
    boolean isPage() {
        int seen = 0;
        seen += generated.isPresent() ? 1 : 0;
        seen += updated.isPresent() ? 1 : 0;
        seen += rows ? 1 : 0;
        return seen > 1;
    }

    /** What is wrong with the page as a whole, to be said after the file's name. */
    Optional<String> fault() {
        return faults.stream().findFirst();
    }

    /** The day of the page, where nothing is wrong with it. */
    Optional<LocalDate> day() {
        return day;
    }

    private void read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case GENERATED -> generated = field(name, parser, value).or(() -> generated);
                case UPDATED -> updated = field(name, parser, value).or(() -> updated);
                case ROWS -> rows = rows || value == JsonToken.START_ARRAY;
                default -> {}
            }
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            faults.add("goes on at line " + PageJson.line(parser) + " behind its end");
        }
    }

    private static Optional<Field> field(String name, JsonParser parser, JsonToken value) {
        return value.isScalarValue() && value != JsonToken.VALUE_NULL
                ? Optional.of(
                        new Field(
                                "line " + PageJson.line(parser) + ", " + name, parser.getString()))
                : Optional.empty();
    }

    private void tellDay() {
        if (!rows) {
            faults.add("lacks " + ROWS + ": an array of applications expected");
        } else if (generated.isEmpty()) {
            faults.add(
                    "lacks " + GENERATED + ": the milliseconds since 1970 of its making expected");
        } else {
            try {
                LocalDate made = madeOn(generated.get());
                day = Optional.of(updated.map(PageDates::date).orElse(made));
            } catch (FaultyValueException e) {
                faults.add("is a page of applications with a fault in " + e.place());
            }
        }
    }

    private static LocalDate madeOn(Field field) {
        String text = field.matching(MILLISECONDS, FindingKind.MILLISECONDS);
        return field.plausible(
                Instant.ofEpochMilli(Long.parseLong(text)).atZone(HONG_KONG).toLocalDate());
    }
}
