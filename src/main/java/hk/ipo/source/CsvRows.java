package hk.ipo.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The rows of a CSV file: UTF-8, with or without a byte order mark, comma-separated. */
final class CsvRows implements RowReader<CsvRow> {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Far beyond any value, so that a quote that nobody closes does not fill the memory. */
    private static final int LONGEST_FIELD = 4 * 1024 * 1024;

    private static final int LONGEST_HEADER = 64 * 1024;

    private final String name;
    private final CloseableIterator<CsvRecordHandler.Fields> records;
    private final CsvHeader header;

    private CsvRows(SourceFile file, CloseableIterator<CsvRecordHandler.Fields> records) {
        this.name = file.name();
        this.records = records;
        CsvRecordHandler.Fields first = next();
        if (first == null) {
            throw new UnreadableInputException(name + " is empty: a header row expected");
        }
        header = new CsvHeader(first.cells().texts());
    }

    static CsvRows open(SourceFile file) {
        InputStream content = null;
        try {
            content = file.open();
            InputStream text = withoutMark(content);
            // A decoder of its own, because a reader made from a charset replaces what it cannot
            // read instead of failing.
            return new CsvRows(
                    file,
                    records(new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder())));
        } catch (IOException e) {
            close(content, e);
            throw new UnreadableInputException(file.name() + " cannot be read", e);
        } catch (RuntimeException e) {
            close(content, e);
            throw e;
        }
    }

    /** The first row of what may be a CSV file; empty when it cannot be one. */
    static Optional<CsvHeader> header(SourceFile file) throws IOException {
        byte[] start;
        try (InputStream content = withoutMark(file.open())) {
            start = content.readNBytes(LONGEST_HEADER);
        }
        String text = new String(start, StandardCharsets.UTF_8);
        try (CloseableIterator<CsvRecordHandler.Fields> records = records(new StringReader(text))) {
            return records.hasNext()
                    ? Optional.of(new CsvHeader(records.next().cells().texts()))
                            .filter(CsvHeader::isText)
                    : Optional.empty();
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    CsvHeader header() {
        return header;
    }

    @Override
    public @Nullable CsvRow read() {
        CsvRecordHandler.Fields row = next();
        return row == null
                ? null
                : new CsvRow(new SourceLocation(name, row.line()), header, row.cells());
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UnreadableInputException(name + " cannot be closed", e);
        }
    }

    private CsvRecordHandler.@Nullable Fields next() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            // Its message names the line at which the row begins whose quote does not close.
            throw new UnreadableInputException(name + " is no readable CSV: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new UnreadableInputException(
                    e.getCause() instanceof CharacterCodingException
                            ? name + " is not UTF-8 text"
                            : name + " cannot be read",
                    e);
        }
    }

    private static CloseableIterator<CsvRecordHandler.Fields> records(Reader text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .build(new CsvRecordHandler(), text)
                .iterator();
    }

    private static InputStream withoutMark(InputStream content) throws IOException {
        InputStream text = new BufferedInputStream(content);
        text.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(text.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            text.reset();
        }
        return text;
    }

    private static void close(@Nullable InputStream content, Exception reason) {
        if (content == null) {
            return;
        }
        try {
            content.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
