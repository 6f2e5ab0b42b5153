package hk.ipo.source;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Opens workbooks that strangers made. What a workbook unpacks to is measured before POI sees it,
 * so that a small file cannot fill the memory; POI itself refuses entries packed more than a
 * hundredfold, and document types and external entities in the XML.
 */
final class WorkbookFile {

    /** A year's report unpacks to less than 0.2 MB; its cells in memory take ten times as much. */
    static final int LARGEST = 32 * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;
    private static final int BLOCK = 64 * 1024;

    static XSSFWorkbook open(SourceFile file) {
        try (InputStream content = file.open()) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw tooLarge(file);
            }
            measure(file, bytes);
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Faults inside a workbook reach us as exceptions of many kinds.
            throw new UnreadableInputException(
                    file.name() + " is no workbook that can be read: an .xlsx workbook expected",
                    e);
        }
    }

    private static void measure(SourceFile file, byte[] bytes) throws IOException {
        byte[] block = new byte[BLOCK];
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                    unpacked += read;
                    if (unpacked > LARGEST || entries > MOST_ENTRIES) {
                        throw tooLarge(file);
                    }
                }
            }
        }
    }

    private static UnreadableInputException tooLarge(SourceFile file) {
        return new UnreadableInputException(
                file.name()
                        + " unpacks to more than a report can hold: at most "
                        + LARGEST / 1024 / 1024
                        + " MB expected");
    }

    private WorkbookFile() {}
}
