package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.report.section.Outline;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The edition that is to be mailed.
 *
 * @param edition the year and the as-of day
 * @param output the folder that it was published into
 * @param database where facts and the log of mails are kept
 * @param mailing how it is mailed
 * @param outlines the editions that there may be, by id, and what they contain
 * @param dryRun the folder to write the mails into instead of sending them
 */
public record MailRequest(
        Edition edition,
        Path output,
        Database database,
        Mailing mailing,
        Map<String, Outline> outlines,
        Optional<Path> dryRun) {

    public MailRequest {
        outlines = Collections.unmodifiableMap(new LinkedHashMap<>(outlines));
    }
}
