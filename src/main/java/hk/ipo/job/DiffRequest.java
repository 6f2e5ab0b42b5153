package hk.ipo.job;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The two days between which a year is to be compared.
 *
 * @param year the year, not after the earlier day's
 * @param from the earlier day
 * @param to the later day
 * @param output the folder to publish into
 * @param database where facts are kept
 */
public record DiffRequest(int year, LocalDate from, LocalDate to, Path output, Database database) {

    public DiffRequest {
        if (year > from.getYear() || !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "a year up to the earlier day's, and a later day after it expected");
        }
    }

    /** The workbook within the output folder: {@code 2025/diff_2025-12-31_2026-01-31.xlsx}. */
    Path file() {
        return Path.of(Integer.toString(year), "diff_" + from + "_" + to + ".xlsx");
    }
}
