package hk.ipo.source;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the New Listing Report by its header row. */
final class ReportRecognition {

    static Recognition recognise(SourceFile file) throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(file)) {
            Optional<ReportHeader> header =
                    ReportHeader.nearest(workbook).filter(ReportHeader::isNearly);
            if (header.isEmpty()) {
                return new Recognition.Foreign("has no sheet with a New Listing Report's headers");
            }
            return header.get().missing().isEmpty()
                    ? new Recognition.Ours(Feed.NEW_LISTING_REPORT)
                    : new Recognition.Faulty(fault(header.get()));
        } catch (UnreadableInputException e) {
            if (FileKind.hasWorkbookEnding(file.name())) {
                throw e;
            }
            return new Recognition.Foreign("is no workbook that can be read");
        }
    }

    private static String fault(ReportHeader header) {
        return header.missing().stream()
                .map(ReportColumn::words)
                .collect(
                        Collectors.joining(
                                ", ", "lacks headers of a New Listing Report: ", " expected"));
    }

    private ReportRecognition() {}
}
