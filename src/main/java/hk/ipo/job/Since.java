package hk.ipo.job;

import hk.ipo.delivery.Archive;
import hk.ipo.delivery.Edition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** With which earlier day of its year an edition is compared. */
public sealed interface Since {

    /** The edition before it in the output folder, if there is one. */
    record EditionBefore() implements Since {}

    /** A day that the operator named. */
    record Day(LocalDate day) implements Since {}

    /** None: the operator said so. */
    record Nothing() implements Since {}

    /**
     * Whether an edition can be compared so: a day is to be one of its year or after it, and before
     * the as-of day.
     */
    default boolean fits(Edition edition) {
        return !(this instanceof Day of)
                || (of.day().isBefore(edition.asOf()) && of.day().getYear() >= edition.year());
    }

    /**
     * The day.
     *
     * @throws IOException when the editions in the output folder cannot be read
     */
    default Optional<LocalDate> day(Edition edition, Path output) throws IOException {
        return switch (this) {
            case EditionBefore ignored -> Archive.open(output).since(edition);
            case Day of -> Optional.of(of.day());
            case Nothing ignored -> Optional.empty();
        };
    }
}
