package hk.ipo.render.excel;

import hk.ipo.render.zip.PackageWriter;
import hk.ipo.render.zip.Spool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Rewrites a workbook's package so that the same report makes the same bytes. */
final class StablePackage {

    /** Readers look for this part first. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final String END_OF_ROWS = "</sheetData>";

    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                    .thenComparing(Comparator.naturalOrder());

    /** Writes the same parts in a fixed order, each sheet with the rows that are kept for it. */
    static void write(byte[] workbook, SpooledRows rows, PackageWriter target) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            Optional<Spool> missing = rows.of(part.getKey());
            if (missing.isPresent()) {
                int end = endOfRows(part.getValue());
                target.add(
                        part.getKey(),
                        Arrays.copyOfRange(part.getValue(), 0, end),
                        missing.get(),
                        Arrays.copyOfRange(part.getValue(), end, part.getValue().length));
            } else {
                target.add(part.getKey(), part.getValue());
            }
        }
        target.finish();
    }

    /** Where the rows of a sheet end; the sign that begins markup cannot stand in its texts. */
    private static int endOfRows(byte[] sheet) {
        // A byte a character, so that places in the text are places in the bytes.
        int end = new String(sheet, StandardCharsets.ISO_8859_1).indexOf(END_OF_ROWS);
        if (end < 0) {
            throw new IllegalStateException("a sheet with a header row expected");
        }
        return end;
    }

    private StablePackage() {}
}
