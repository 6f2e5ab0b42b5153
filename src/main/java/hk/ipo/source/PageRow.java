package hk.ipo.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of an application page as it stands there.
 *
 * @param location where it begins
 * @param page the first twelve digits of the page's fingerprint
 * @param day the day of the page
 * @param values its own values
 * @param documents those of its documents, latest and earlier
 * @param fault what is wrong with it as JSON, if anything
 */
record PageRow(
        SourceLocation location,
        String page,
        LocalDate day,
        PageValues values,
        List<PageValues> documents,
        Optional<FaultyValueException> fault) {

    PageRow {
        documents = List.copyOf(documents);
    }
}
