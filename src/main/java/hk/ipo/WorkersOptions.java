package hk.ipo;

import hk.ipo.job.Database;
import hk.ipo.job.Workers;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.template.Templates;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.time.Duration;
import java.util.Map;

/** The options that say who writes a run's files. */
final class WorkersOptions {

    private static final int LONGEST_PATIENCE = 86_400;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Where workers are. */
    enum Place {
        /** Threads of the run itself. */
        LOCAL,
        /** Processes that the command worker started, on any machine. */
        REMOTE
    }

    @Option(
            names = "--workers",
            paramLabel = "PLACE",
            defaultValue = "local",
            converter = OptionConverters.OfWorkers.class,
            description =
                    "who writes the files: local, or remote for those that the command worker"
                            + " started (default: ${DEFAULT-VALUE})")
    private Place place = Place.LOCAL;

    @Mixin private BrokerOptions broker = new BrokerOptions();

    @Option(
            names = "--worker-timeout",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description =
                    "how long nothing may come from any worker before the run gives up (default:"
                            + " ${DEFAULT-VALUE})")
    private int timeout = 600;

    /**
     * Who writes the files.
     *
     * @throws ParameterException when workers could not reach what they need
     */
    Workers workers(
            Map<String, String> environment,
            Database database,
            Templates templates,
            PdfProtection protection) {
        if (place == Place.LOCAL) {
            if (broker.isGiven()) {
                throw wrong("--broker: --workers=remote expected with it");
            }
            return Workers.LOCAL;
        }
        if (database.isExclusive()) {
            throw wrong(
                    "--workers=remote: a database that several machines can have open expected,"
                            + " such as --database=jdbc:postgresql://host/database");
        }
        if (protection.password().isPresent() || protection.signer().isPresent()) {
            throw wrong("--workers=remote: passwords and keys of PDF files stay on one machine");
        }
        if (timeout < 1 || timeout > LONGEST_PATIENCE) {
            throw wrong(
                    "--worker-timeout: a number from 1 to "
                            + LONGEST_PATIENCE
                            + " expected, not "
                            + timeout);
        }
        return new Workers.Remote(
                broker.broker(environment), Duration.ofSeconds(timeout), templates.fingerprint());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
