package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.report.section.EditionPlan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The edition that is to be mailed.
 *
 * @param edition the year and the as-of day
 * @param output the folder that it was published into
 * @param database where facts and the log of mails are kept
 * @param mailing how it is mailed
 * @param plans the editions that there may be
 * @param dryRun the folder to write the mails into instead of sending them
 */
public record MailRequest(
        Edition edition,
        Path output,
        Database database,
        Mailing mailing,
        List<EditionPlan> plans,
        Optional<Path> dryRun) {

    public MailRequest {
        plans = List.copyOf(plans);
    }
}
