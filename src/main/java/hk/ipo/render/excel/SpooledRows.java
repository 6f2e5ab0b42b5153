package hk.ipo.render.excel;

import hk.ipo.render.zip.Spool;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows that are put into sheets when the package is written, by the name of the part. */
final class SpooledRows implements AutoCloseable {

    private final Map<String, Spool> byPart = new HashMap<>();

    /** Keeps rows that follow those that a sheet has already. */
    void add(XSSFSheet sheet, Spool rows) {
        byPart.put(sheet.getPackagePart().getPartName().getName().substring(1), rows);
    }

    Optional<Spool> of(String part) {
        return Optional.ofNullable(byPart.get(part));
    }

    @Override
    public void close() throws IOException {
        for (Spool rows : byPart.values()) {
            rows.close();
        }
    }
}
