package hk.ipo.job;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run does beside its edition, for nobody watches it at night.
 *
 * @param drop the folder into which others put files to be read
 * @param mail who is told of the edition, or of its failure
 * @param metricsFile where monitoring reads how it went, ending in {@code .prom}
 * @param heartbeat the address that is called after a success, so that silence is noticed
 */
public record Nightly(
        Optional<Path> drop,
        Optional<Mailing> mail,
        Optional<Path> metricsFile,
        Optional<URI> heartbeat) {

    /** Nothing of the kind. */
    public static final Nightly NONE =
            new Nightly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
