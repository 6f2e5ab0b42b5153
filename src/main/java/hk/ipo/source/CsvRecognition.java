package hk.ipo.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the CSV files of the data set by their column names. */
final class CsvRecognition {

    static Recognition recognise(SourceFile file) throws IOException {
        Optional<CsvHeader> header = CsvRows.header(file);
        Optional<CsvLayout> named = CsvLayout.ofFileName(file.name());
        if (header.isEmpty()) {
            return named.isPresent()
                    ? new Recognition.Faulty("is no CSV text in UTF-8 with a header row")
                    : new Recognition.Foreign("is neither a CSV text nor a workbook");
        }
        return Arrays.stream(CsvLayout.values())
                .filter(layout -> layout.missingFrom(header.get()).isEmpty())
                .findFirst()
                .map(layout -> complete(layout, header.get()))
                .orElseGet(() -> incomplete(named, header.get()));
    }

    /** What is wrong with a header for its feed, to be said after the file's name. */
    static Optional<String> fault(CsvLayout layout, CsvHeader header) {
        List<String> missing = layout.missingFrom(header);
        if (!missing.isEmpty()) {
            return Optional.of(
                    "lacks columns of "
                            + layout.fileName()
                            + ": "
                            + String.join(", ", missing)
                            + " expected in its header, separated by commas");
        }
        return header.repeated().map(name -> "has the column " + name + " more than once");
    }

    private static Recognition complete(CsvLayout layout, CsvHeader header) {
        return fault(layout, header)
                .<Recognition>map(Recognition.Faulty::new)
                .orElse(new Recognition.Ours(layout.feed()));
    }

    private static Recognition incomplete(Optional<CsvLayout> named, CsvHeader header) {
        Optional<CsvLayout> nearest =
                Arrays.stream(CsvLayout.values())
                        .filter(layout -> layout.isNearly(header))
                        .min(Comparator.comparingInt(layout -> layout.missingFrom(header).size()));
        return named.or(() -> nearest)
                .flatMap(layout -> fault(layout, header))
                .<Recognition>map(Recognition.Faulty::new)
                .orElse(new Recognition.Foreign("has the columns of no feed"));
    }

    private CsvRecognition() {}
}
