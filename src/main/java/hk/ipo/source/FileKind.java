package hk.ipo.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
    /** Text that begins with a brace. */
    JSON {
        @Override
        Recognition recognise(SourceFile file) throws IOException {
            return hasWorkbookEnding(file.name())
                    ? OTHER.recognise(file)
                    : PageRecognition.recognise(file);
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
    private static final int LONGEST_START = 64;
    private static final byte[] OLE2_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<String> WORKBOOK_ENDINGS = List.of(".xlsx", ".xlsm", ".xls");

    /** A brace, behind a byte order mark and blanks where there are any. */
    private static final Pattern JSON_START = Pattern.compile("\\x{FEFF}?[ \\t\\r\\n]*\\{");

    abstract Recognition recognise(SourceFile file) throws IOException;

    static FileKind of(Path path) throws IOException {
        byte[] start;
        try (InputStream content = Files.newInputStream(path)) {
            start = content.readNBytes(LONGEST_START);
        }
        if (startsWith(start, ZIP_START)) {
            return ZIP;
        }
        if (startsWith(start, OLE2_START)) {
            return OLE2;
        }
        return JSON_START.matcher(new String(start, StandardCharsets.UTF_8)).lookingAt()
                ? JSON
                : OTHER;
    }

    private static boolean startsWith(byte[] start, byte[] mark) {
        return start.length >= mark.length
                && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    static boolean hasWorkbookEnding(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return WORKBOOK_ENDINGS.stream().anyMatch(lowerCase::endsWith);
    }

    static boolean hasInputEnding(String name) {
        return hasWorkbookEnding(name) || name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
