package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.report.Language;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a run is asked for.
 *
 * @param edition the year and the as-of day
 * @param inputs the files and folders to read; none for the data set that the project carries
 * @param output the folder to publish into
 * @param database where facts and job history are kept
 * @param rejectTolerance the share of a feed's rows that may be rejected, from 0 to 1
 * @param releaseDespite why the edition is to be published even if a controlling figure differs
 * @param since with which earlier day the edition is compared
 * @param orders the editions to publish and their look
 * @param nightly what is done beside publishing, when nobody watches
 */
public record RunRequest(
        Edition edition,
        List<Path> inputs,
        Path output,
        Database database,
        BigDecimal rejectTolerance,
        Optional<String> releaseDespite,
        Since since,
        EditionOrders orders,
        Nightly nightly) {

    private static final int LONGEST_REASON = 500;
    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029]+");

    /** A run that is held back when a controlling figure differs. */
    public RunRequest(
            Edition edition,
            List<Path> inputs,
            Path output,
            List<Language> languages,
            List<Format> formats,
            Database database,
            BigDecimal rejectTolerance) {
        this(
                edition,
                inputs,
                output,
                languages,
                formats,
                database,
                rejectTolerance,
                Optional.empty());
    }

    /** A run that publishes the full review alone, compared with the edition before. */
    public RunRequest(
            Edition edition,
            List<Path> inputs,
            Path output,
            List<Language> languages,
            List<Format> formats,
            Database database,
            BigDecimal rejectTolerance,
            Optional<String> releaseDespite) {
        this(
                edition,
                inputs,
                output,
                languages,
                formats,
                database,
                rejectTolerance,
                releaseDespite,
                Nightly.NONE);
    }

    /** A run that nobody watches, of the full review alone, compared with the edition before. */
    RunRequest(
            Edition edition,
            List<Path> inputs,
            Path output,
            List<Language> languages,
            List<Format> formats,
            Database database,
            BigDecimal rejectTolerance,
            Optional<String> releaseDespite,
            Nightly nightly) {
        this(
                edition,
                inputs,
                output,
                database,
                rejectTolerance,
                releaseDespite,
                new Since.EditionBefore(),
                EditionOrders.ofFull(languages, formats),
                nightly);
    }

    public RunRequest {
        inputs = List.copyOf(inputs);
        if (rejectTolerance.signum() < 0 || rejectTolerance.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a reject tolerance from 0 to 1 expected");
        }
        if (releaseDespite.filter(reason -> !isReason(reason)).isPresent()) {
            throw new IllegalArgumentException(
                    "a reason of one line and at most " + LONGEST_REASON + " characters expected");
        }
        if (!since.fits(edition)) {
            throw new IllegalArgumentException("an earlier day of the edition's year expected");
        }
    }

    /** The same, its PDF files protected. */
    RunRequest with(PdfProtection protection) {
        return new RunRequest(
                edition,
                inputs,
                output,
                database,
                rejectTolerance,
                releaseDespite,
                since,
                orders.with(protection),
                nightly);
    }

    /** Whether a text can stand as the reason of a release. */
    public static boolean isReason(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_REASON
                && ONE_LINE.matcher(text).matches();
    }
}
