package hk.ipo;

import hk.ipo.delivery.Format;
import hk.ipo.job.EditionOrder;
import hk.ipo.job.EditionOrders;
import hk.ipo.job.StopSignal;
import hk.ipo.job.WorkerRequest;
import hk.ipo.job.WorkerRun;
import hk.ipo.report.Language;
import hk.ipo.template.Templates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of {@code worker}, which writes files for runs on other machines. */
@Command(
        name = "worker",
        customSynopsis =
                "java -jar hk-ipo-report.jar worker --broker=URL --database=JDBC-URL [OPTIONS]",
        description =
                "Writes files for runs with --workers=remote until it is told to stop; it needs their"
                        + " database, their output folder and their templates.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class WorkerCommand implements ProgramCommand {

    private final StopSignal stop;
    private final Map<String, String> environment;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private BrokerOptions broker = new BrokerOptions();

    @Mixin private StoreOptions store = new StoreOptions();

    @Mixin private TemplateFolderOption templates = new TemplateFolderOption();

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description =
                    "how many partitions it works on at once (default: one for each processor, at"
                            + " most 8)")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OptionConverters.OfLogFormat.class,
            description = "text, or json for one object a line (default: ${DEFAULT-VALUE})")
    private LogFormat logFormat = LogFormat.TEXT;

    WorkerCommand(StopSignal stop, Map<String, String> environment) {
        this.stop = stop;
        this.environment = environment;
    }

    @Override
    public boolean verbose() {
        return store.verbose();
    }

    @Override
    public LogFormat logFormat() {
        return logFormat;
    }

    @Override
    public void carryOut(PrintStream out) {
        new WorkerRun(stop).carryOut(request(), out, verbose());
    }

    /**
     * What the worker is to know.
     *
     * @throws ParameterException when the options do not go together
     */
    WorkerRequest request() {
        Templates all = templates.templates();
        try {
            return new WorkerRequest(
                    store.output(),
                    store.database(),
                    broker.broker(environment),
                    orders(all),
                    all.fingerprint(),
                    threads.orElseGet(WorkerCommand::processors));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static int processors() {
        return Math.min(Runtime.getRuntime().availableProcessors(), WorkerRequest.MOST_THREADS);
    }

    /** Which languages and formats are wanted of an edition is said with each partition. */
    private static EditionOrders orders(Templates templates) {
        return new EditionOrders(
                templates.editions().stream()
                        .map(
                                edition ->
                                        new EditionOrder(
                                                edition.plan(),
                                                List.of(Language.values()),
                                                List.of(Format.values())))
                        .toList(),
                templates.theme(),
                templates.workbookStyles());
    }
}
