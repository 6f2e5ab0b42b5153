package hk.ipo.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    /** A zip, as every .xlsx workbook is. */
    ZIP {
        @Override
        Recognition recognise(SourceFile file) throws IOException {
            return ReportRecognition.recognise(file);
        }
    },
    /** The container of old .xls workbooks and of encrypted ones. */
    OLE2 {
        @Override
        Recognition recognise(SourceFile file) {
            String fault = "is an encrypted or old .xls workbook: a plain .xlsx workbook expected";
            return hasWorkbookEnding(file.name())
                    ? new Recognition.Faulty(fault)
                    : new Recognition.Foreign(fault);
        }
    },
    /** Anything else, text perhaps. */
    OTHER {
        @Override
        Recognition recognise(SourceFile file) throws IOException {
            return hasWorkbookEnding(file.name())
                    ? new Recognition.Faulty("is no workbook: an .xlsx workbook expected")
                    : CsvRecognition.recognise(file);
        }
    };

    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final byte[] OLE2_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<String> WORKBOOK_ENDINGS = List.of(".xlsx", ".xlsm", ".xls");

    abstract Recognition recognise(SourceFile file) throws IOException;

    static FileKind of(Path path) throws IOException {
        byte[] start;
        try (InputStream content = Files.newInputStream(path)) {
            start = content.readNBytes(ZIP_START.length);
        }
        if (Arrays.equals(start, ZIP_START)) {
            return ZIP;
        }
        return Arrays.equals(start, OLE2_START) ? OLE2 : OTHER;
    }

    static boolean hasWorkbookEnding(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return WORKBOOK_ENDINGS.stream().anyMatch(lowerCase::endsWith);
    }

    static boolean hasInputEnding(String name) {
        return hasWorkbookEnding(name) || name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
