package hk.ipo.source;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The listings of a New Listing Report, each with its one or two lines. */
final class ReportRowReader implements RowReader<ReportRows> {

    private final Iterator<ReportRows> listings;

    private ReportRowReader(List<ReportRows> listings) {
        this.listings = listings.iterator();
    }

    static ReportRowReader open(SourceFile file) {
        try (XSSFWorkbook workbook = WorkbookFile.open(file)) {
            ReportHeader header =
                    ReportHeader.nearest(workbook)
                            .filter(found -> found.missing().isEmpty())
                            .orElseThrow(
                                    () ->
                                            new UnreadableInputException(
                                                    file.name()
                                                            + " lacks the headers of a New Listing"
                                                            + " Report"));
            return new ReportRowReader(listings(file, lines(header)));
        } catch (IOException e) {
            throw new UnreadableInputException(file.name() + " cannot be closed", e);
        }
    }

    @Override
    public @Nullable ReportRows read() {
        return listings.hasNext() ? listings.next() : null;
    }

    /** Nothing stays open: a report is small and read at once. */
    @Override
    public void close() {}

    private static List<ReportLine> lines(ReportHeader header) {
        List<ReportLine> lines = new ArrayList<>();
        Sheet sheet = header.sheet();
        for (int number = header.row() + 1; number <= sheet.getLastRowNum(); number++) {
            Row row = sheet.getRow(number);
            if (row == null) {
                continue;
            }
            ReportLine line = ReportLine.of(header, row);
            if (line.isFooter()) {
                break;
            }
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<ReportRows> listings(SourceFile file, List<ReportLine> lines) {
        List<ReportRows> listings = new ArrayList<>();
        Map<String, List<String>> namesByCode = new HashMap<>();
        int next = 0;
        while (next < lines.size()) {
            ReportLine first = lines.get(next++);
            Optional<ReportLine> second = Optional.empty();
            if (!first.isContinuation()
                    && next < lines.size()
                    && isSecond(first, lines.get(next))) {
                second = Optional.of(lines.get(next++));
            }
            listings.add(
                    new ReportRows(
                            new SourceLocation(file.name(), first.number()),
                            occurrence(first, namesByCode),
                            first,
                            second));
        }
        return listings;
    }

    private static boolean isSecond(ReportLine first, ReportLine next) {
        return next.isContinuation()
                || (next.repeats(first) && Tranche.isInternational(next.tag()));
    }

    /**
     * Which of the issuers under a code this is. The same issuer printed again is no other: it gets
     * the same number and so the same key.
     */
    private static int occurrence(ReportLine first, Map<String, List<String>> namesByCode) {
        String name = first.cell(ReportColumn.NAME).text();
        List<String> names =
                namesByCode.computeIfAbsent(withoutZeros(first.codeText()), c -> new ArrayList<>());
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name) + 1;
    }

    /** Codes printed as text and as number are the same code. */
    private static String withoutZeros(String code) {
        return code.replaceFirst("^0+", "");
    }
}
