package hk.ipo;

import hk.ipo.job.Nightly;
import hk.ipo.template.Templates;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The options of a run that nobody watches. */
final class NightlyOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--drop",
            paramLabel = "DIR",
            description =
                    "a folder into which others put files: they are read beside the input, and"
                            + " moved to its folder done or rejected")
    private Optional<Path> drop = Optional.empty();

    @Mixin private MailOptions mail = new MailOptions();

    @Option(
            names = "--metrics-file",
            paramLabel = "FILE.prom",
            description = "where Prometheus' node exporter reads how the run went")
    private Optional<Path> metricsFile = Optional.empty();

    @Option(
            names = "--heartbeat-url",
            paramLabel = "URL",
            converter = OptionConverters.WebAddress.class,
            description = "an address that is called after a success, so that silence is noticed")
    private Optional<URI> heartbeat = Optional.empty();

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OptionConverters.OfLogFormat.class,
            description =
                    "text, or json for one JSON object a line on standard output (default:"
                            + " ${DEFAULT-VALUE})")
    private LogFormat logFormat = LogFormat.TEXT;

    LogFormat logFormat() {
        return logFormat;
    }

    /** Whether files may arrive, which are of today. */
    boolean hasDrop() {
        return drop.isPresent();
    }

    /**
     * What they come to.
     *
     * @throws ParameterException when the options do not go together
     */
    Nightly nightly(Templates templates) {
        if (drop.filter(path -> Files.exists(path) && !Files.isDirectory(path)).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--drop: a folder expected, not the file '" + drop.get() + "'");
        }
        return new Nightly(drop, mail.mailing(templates), metricsFile, heartbeat);
    }
}
