package hk.ipo.source;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.source.RejectedRow.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** What the CSV feeds have in common. */
abstract class CsvFeedSource<T extends Record> implements FeedSource<CsvRow, T> {

    private final CsvLayout layout;

    CsvFeedSource(CsvLayout layout) {
        this.layout = layout;
    }

    @Override
    public final Feed feed() {
        return layout.feed();
    }

    @Override
    public final RowReader<CsvRow> open(SourceFile file) {
        CsvRows rows = CsvRows.open(file);
        Optional<String> fault = CsvRecognition.fault(layout, rows.header());
        if (fault.isPresent()) {
            rows.close();
            throw new UnreadableInputException(file.name() + " " + fault.get());
        }
        return rows;
    }

    @Override
    public final Parsed<T> parse(CsvRow row, LocalDate asOf) {
        if (!row.fitsHeader()) {
            return rejected(
                    row,
                    Reason.COLUMN_COUNT,
                    Finding.of(
                            FindingKind.COLUMNS,
                            Integer.toString(row.header().size()),
                            Integer.toString(row.cells().size())));
        }
        try {
            T value = read(row);
            return new Parsed.Accepted<>(
                    new Fact<>(feed(), row.location(), key(value), knownFrom(value), value));
        } catch (FaultyValueException e) {
            return new Parsed.Rejected<>(e.rejection(feed(), row.location()));
        } catch (IllegalArgumentException e) {
            // The records of the domain refuse values that do not go together.
            return rejected(row, Reason.IMPLAUSIBLE, Finding.of(e));
        }
    }

    abstract T read(CsvRow row);

    abstract String key(T value);

    abstract LocalDate knownFrom(T value);

    private Parsed<T> rejected(CsvRow row, Reason reason, Finding expected) {
        return new Parsed.Rejected<>(
                new RejectedRow(feed(), row.location(), "", "", reason, expected));
    }
}
