package hk.ipo;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.job.EditionOrders;
import hk.ipo.job.ExitCode;
import hk.ipo.job.Nightly;
import hk.ipo.job.NightlyRun;
import hk.ipo.job.RunFailedException;
import hk.ipo.job.RunLog;
import hk.ipo.job.RunRequest;
import hk.ipo.job.RunWatch;
import hk.ipo.job.Since;
import hk.ipo.job.StopSignal;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.report.Language;
import hk.ipo.service.NightSchedule;
import hk.ipo.service.Nights;
import hk.ipo.service.RunQueue;
import hk.ipo.service.Service;
import hk.ipo.service.ServiceVitals;
import hk.ipo.web.PageLook;
import hk.ipo.web.WebSettings;
import hk.ipo.web.security.Access;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** The options of {@code serve}, which shows what was published and publishes every night. */
@Command(
        name = "serve",
        customSynopsis = "java -jar hk-ipo-report.jar serve [OPTIONS]",
        description =
                "Serves the download pages and the REST interface, and runs the report every"
                        + " night, until it is stopped.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class ServeCommand implements ProgramCommand {

    private static final String NO_SCHEDULE = "none";

    /** What Spring Boot's logging is told so that a run does not set it up anew. */
    private static final String LOGGING = "org.springframework.boot.logging.LoggingSystem";

    private final Clock clock;
    private final StopSignal stop;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "the port listened on (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Mixin private AccessOptions access = new AccessOptions();

    @Option(
            names = "--schedule",
            paramLabel = "CRON",
            defaultValue = "0 30 6 * * MON-FRI",
            description =
                    "when a run is due: seconds, minutes, hours, days, months, weekdays; none for"
                            + " never (default: ${DEFAULT-VALUE})")
    private String schedule = NO_SCHEDULE;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Asia/Hong_Kong",
            description = "where the schedule's clock stands (default: ${DEFAULT-VALUE})")
    private String zone = "Asia/Hong_Kong";

    @Option(
            names = "--catch-up",
            paramLabel = "NIGHTS",
            defaultValue = "10",
            description =
                    "how many missed nights are caught up at most, from 0 to 366 (default:"
                            + " ${DEFAULT-VALUE})")
    private int catchUp = 10;

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "what a run reads (default: the data set that the program carries)")
    private List<Path> inputs = List.of();

    @Option(
            names = "--languages",
            paramLabel = "LANGUAGE",
            split = ",",
            defaultValue = "en,zh-Hant,zh-Hans",
            converter = OptionConverters.OfLanguage.class,
            description =
                    "the languages of a run's reports (default: what the edition says, else"
                            + " ${DEFAULT-VALUE})")
    private List<Language> languages = List.of();

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "xlsx,pdf,json",
            converter = OptionConverters.OfFormat.class,
            description =
                    "the files of a run's reports (default: what the edition says, else"
                            + " ${DEFAULT-VALUE})")
    private List<Format> formats = List.of();

    @Mixin private TemplateOptions templates = new TemplateOptions();

    @Mixin private ProtectionOptions protection = new ProtectionOptions();

    @Option(
            names = "--reject-tolerance",
            paramLabel = "SHARE",
            defaultValue = "0.05",
            converter = OptionConverters.Fraction.class,
            description =
                    "the share of a feed's rows that may be rejected (default: ${DEFAULT-VALUE})")
    private BigDecimal rejectTolerance = BigDecimal.ZERO;

    @Mixin private NightlyOptions nightly = new NightlyOptions();

    @Mixin private StoreOptions store = new StoreOptions();

    ServeCommand(Clock clock, StopSignal stop) {
        this.clock = clock;
        this.stop = stop;
    }

    @Override
    public boolean verbose() {
        return store.verbose();
    }

    @Override
    public LogFormat logFormat() {
        return nightly.logFormat();
    }

    @Override
    public void carryOut(PrintStream out) {
        Access reached = access.access();
        Optional<NightSchedule> schedule = schedule();
        Function<Edition, RunRequest> requests = requests();
        RunQueue queue =
                new RunQueue(
                        (edition, said) ->
                                new NightlyRun(clock, stop, Secrets::hidden)
                                        .carryOut(
                                                requests.apply(edition),
                                                this::protectionNow,
                                                TwoStreams.of(said, out),
                                                false),
                        new RunLog(store.database()),
                        clock,
                        zone(),
                        Secrets::hidden);
        Service service = start(reached, queue, schedule);
        System.setProperty(LOGGING, "none");
        out.println(
                "serving "
                        + store.output()
                        + " at http://"
                        + reached.address().getHostAddress()
                        + ":"
                        + service.port()
                        + "/");
        try (service) {
            awaitSignal();
        }
    }

    private Service start(Access reached, RunQueue queue, Optional<NightSchedule> schedule) {
        try {
            return Service.start(
                    new WebSettings(
                            port,
                            store.output(),
                            reached,
                            new PageLook(templates.templates().theme(), templates.folder())),
                    queue,
                    schedule.map(
                            nights -> new Nights(nights, store.output(), queue, clock, catchUp)),
                    new ServiceVitals(new RunWatch(store.database(), clock), schedule, clock),
                    clock);
        } catch (RuntimeException e) {
            queue.close();
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    "the pages cannot be served on port " + port + ": is it in use?",
                    e);
        }
    }

    /** Until the process is told to end; the run that goes on has the same signal. */
    private void awaitSignal() {
        CountDownLatch given = new CountDownLatch(1);
        stop.onGiven(given::countDown);
        try {
            given.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What a run of an edition is asked for, but for the {@link #protectionNow protection} that it
     * has when it begins.
     *
     * @throws ParameterException when the options do not go together
     * @throws RunFailedException when a template or the key store cannot be used
     */
    Function<Edition, RunRequest> requests() {
        ParseResult parsed = spec.commandLine().getParseResult();
        EditionOrders orders =
                templates.orders(
                        spec.commandLine(),
                        new TemplateOptions.Choice<>(
                                parsed.hasMatchedOption("--languages"), languages),
                        new TemplateOptions.Choice<>(
                                parsed.hasMatchedOption("--formats"), formats));
        Nightly beside = nightly.nightly(templates.templates());
        // What is wrong is to be said now, and not only in the night.
        protectionNow();
        return edition ->
                new RunRequest(
                        edition,
                        inputs,
                        store.output(),
                        store.database(),
                        rejectTolerance,
                        Optional.empty(),
                        new Since.EditionBefore(),
                        orders,
                        beside);
    }

    /** As it is at this moment: keys and passwords may be renewed while the service goes on. */
    PdfProtection protectionNow() {
        return protection.protection(System.getenv(), clock.instant());
    }

    private Optional<NightSchedule> schedule() {
        if (port < 0 || port > 65_535) {
            throw wrong("--port: a number from 0 to 65535 expected, not " + port);
        }
        if (catchUp < 0 || catchUp > 366) {
            throw wrong("--catch-up: a number from 0 to 366 expected, not " + catchUp);
        }
        ZoneId where = zone();
        try {
            return schedule.equals(NO_SCHEDULE)
                    ? Optional.empty()
                    : Optional.of(new NightSchedule(schedule, where));
        } catch (IllegalArgumentException e) {
            throw wrong("--schedule: six fields of cron expected, not '" + schedule + "'");
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw wrong("--zone: a zone such as Asia/Hong_Kong expected, not '" + zone + "'");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
