package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.report.Language;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run is asked for.
 *
 * @param edition the year and the as-of day
 * @param inputs the files and folders to read; none for the data set that the project carries
 * @param output the folder to publish into
 * @param languages the languages to publish in, at least one
 * @param formats the formats to publish, at least one
 * @param database where facts and job history are kept
 * @param rejectTolerance the share of a feed's rows that may be rejected, from 0 to 1
 */
public record RunRequest(
        Edition edition,
        List<Path> inputs,
        Path output,
        List<Language> languages,
        List<Format> formats,
        Database database,
        BigDecimal rejectTolerance) {

    public RunRequest {
        inputs = List.copyOf(inputs);
        languages = languages.stream().distinct().sorted().toList();
        formats = formats.stream().distinct().sorted().toList();
        if (languages.isEmpty() || formats.isEmpty()) {
            throw new IllegalArgumentException("a language and a format expected");
        }
        if (rejectTolerance.signum() < 0 || rejectTolerance.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a reject tolerance from 0 to 1 expected");
        }
    }
}
