package hk.ipo.source;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.source.RejectedRow.Reason;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of an application page, one after the other and never all at once. */
final class PageRowReader implements RowReader<PageRow> {

    private static final int FINGERPRINT = 12;

    /** Where a row keeps its latest and its earlier documents. */
    private static final Set<String> DOCUMENTS = Set.of("ls", "ps");

    private final SourceFile file;
    private final LocalDate day;
    private final String page;
    private final JsonParser parser;
    private int row;
    private boolean ended;

    private PageRowReader(SourceFile file, LocalDate day, JsonParser parser) {
        this.file = file;
        this.day = day;
        this.page = file.fingerprint().substring(0, FINGERPRINT);
        this.parser = parser;
    }

    static PageRowReader open(SourceFile file) {
        try {
            PageScan scan = PageScan.of(file);
            LocalDate day =
                    scan.day()
                            .orElseThrow(
                                    () ->
                                            new UnreadableInputException(
                                                    file.name()
                                                            + " "
                                                            + scan.fault()
                                                                    .orElse(
                                                                            "is no page of listing"
                                                                                    + " applications")));
            InputStream content = file.open();
            // The parser closes the stream with itself.
            PageRowReader rows = new PageRowReader(file, day, PageJson.parser(content));
            rows.goToRows();
            return rows;
        } catch (IOException | JacksonException e) {
            throw new UnreadableInputException(file.name() + " cannot be read", e);
        }
    }

    @Override
    public @Nullable PageRow read() {
        if (ended) {
            return null;
        }
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                ended = true;
                return null;
            }
            return row(token);
        } catch (JacksonException e) {
            throw new UnreadableInputException(file.name() + " " + PageJson.fault(e), e);
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private void goToRows() {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isRows = parser.currentName().equals(PageScan.ROWS);
            if (parser.nextToken() == JsonToken.START_ARRAY && isRows) {
                return;
            }
            parser.skipChildren();
        }
        ended = true;
    }

    private PageRow row(JsonToken token) {
        String path = PageScan.ROWS + "[" + row++ + "]";
        SourceLocation location = new SourceLocation(file.name(), PageJson.line(parser));
        if (token != JsonToken.START_OBJECT) {
            String found = token.isScalarValue() ? parser.getString() : "";
            parser.skipChildren();
            return new PageRow(
                    location,
                    page,
                    day,
                    new PageValues(path, Map.of()),
                    List.of(),
                    Optional.of(
                            new FaultyValueException(
                                    path,
                                    found,
                                    Reason.NOT_READABLE,
                                    Finding.of(FindingKind.APPLICATION_OBJECT))));
        }
        List<PageValues> documents = new ArrayList<>();
        List<FaultyValueException> faults = new ArrayList<>();
        PageValues values = values(path, documents, faults);
        return new PageRow(location, page, day, values, documents, faults.stream().findFirst());
    }

    private PageValues values(
            String path, List<PageValues> documents, List<FaultyValueException> faults) {
        Map<String, String> texts = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && DOCUMENTS.contains(name)) {
                documents(path + "." + name, documents, faults);
            } else if (value.isStructStart()) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL
                    && texts.put(name, parser.getString()) != null) {
                faults.add(
                        new FaultyValueException(
                                path + "." + name,
                                parser.getString(),
                                Reason.IMPLAUSIBLE,
                                Finding.of(FindingKind.ONE_VALUE_OF_NAME)));
            }
        }
        return new PageValues(path, texts);
    }

    private void documents(
            String path, List<PageValues> documents, List<FaultyValueException> faults) {
        int number = 0;
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                // A document has no documents: what it nests under these names is passed over.
                documents.add(values(path + "[" + number + "]", new ArrayList<>(), faults));
            } else {
                parser.skipChildren();
            }
            number++;
        }
    }
}
