package hk.ipo;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.job.EditionOrders;
import hk.ipo.job.RunRequest;
import hk.ipo.job.Since;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.report.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The options of a run, and what they come to when some are left out. */
@Command(
        name = "hk-ipo-report",
        customSynopsis = "java -jar hk-ipo-report.jar [report] [OPTIONS]",
        description =
                "Reads Hong Kong new-listing data and publishes a market report of one year as"
                        + " known on one day.",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the edition was published",
            "1:something unexpected happened",
            "2:wrong usage",
            "3:an input is missing or cannot be read",
            "4:a check held the edition back",
            "5:another run holds the lock",
            "6:stopped as told; the next run resumes",
            "7:the edition was published, but mails about it are still owed",
            "8:no worker was there; the next run resumes"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class ReportCommand implements ProgramCommand {

    private final Clock clock;
    private final ReportApplication.Run run;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = OptionConverters.Year.class,
            description = "the year that the report is about (default: the as-of day's)")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = OptionConverters.Day.class,
            description =
                    "the day up to which facts count, such as 2026-01-05 (default: today in"
                            + " Hong Kong; for the carried data set the day it was gathered for)")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description =
                    "a file or folder to read, may be given more than once (default: the data"
                            + " set that the program carries)")
    private List<Path> inputs = List.of();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "where editions are published (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("output");

    @Option(
            names = "--languages",
            paramLabel = "LANGUAGE",
            split = ",",
            defaultValue = "en",
            converter = OptionConverters.OfLanguage.class,
            description =
                    "the languages of every edition (default: what the edition says, else"
                            + " ${DEFAULT-VALUE})")
    private List<Language> languages = List.of();

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "xlsx,pdf,json",
            converter = OptionConverters.OfFormat.class,
            description =
                    "the files to publish (default: what the edition says, else ${DEFAULT-VALUE})")
    private List<Format> formats = List.of();

    @Mixin private TemplateOptions templates = new TemplateOptions();

    @Mixin private ProtectionOptions protection = new ProtectionOptions();

    @Mixin private DatabaseOptions database = new DatabaseOptions();

    @Mixin private WorkersOptions workers = new WorkersOptions();

    @Option(
            names = "--reject-tolerance",
            paramLabel = "SHARE",
            defaultValue = "0.05",
            converter = OptionConverters.Fraction.class,
            description =
                    "the share of a feed's rows that may be rejected, from 0 to 1; one row"
                            + " always may, unless it is 0 (default: ${DEFAULT-VALUE})")
    private BigDecimal rejectTolerance = BigDecimal.ZERO;

    @Option(
            names = "--release-despite",
            paramLabel = "REASON",
            description =
                    "publish although a controlling published figure differs; the break and this"
                            + " reason are printed on the first page")
    private Optional<String> releaseDespite = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = OptionConverters.OfSince.class,
            description =
                    "the earlier day to compare the edition with, or none (default: the edition"
                            + " before in the output folder; for an edition published before, the"
                            + " day that it was compared with)")
    private Since since = new Since.EditionBefore();

    @Mixin private NightlyOptions nightly = new NightlyOptions();

    @Option(names = "--verbose", description = "say more on standard error when something fails")
    private boolean verbose;

    ReportCommand(Clock clock, ReportApplication.Run run) {
        this.clock = clock;
        this.run = run;
    }

    @Override
    public boolean verbose() {
        return verbose;
    }

    @Override
    public LogFormat logFormat() {
        return nightly.logFormat();
    }

    @Override
    public void carryOut(PrintStream out) {
        run.carryOut(request(), out, verbose);
    }

    /**
     * The run that is asked for.
     *
     * @throws ParameterException when the options do not go together
     */
    RunRequest request() {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--output: a folder expected, not the file '" + output + "'");
        }
        if (releaseDespite.filter(reason -> !RunRequest.isReason(reason)).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--release-despite: a reason of one line and at most 500 characters expected");
        }
        Edition edition = edition();
        if (!since.fits(edition)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since: a day from 1 January "
                            + edition.year()
                            + " on and before "
                            + edition.asOf()
                            + " expected");
        }
        return new RunRequest(
                edition,
                inputs,
                output,
                database.database(output),
                rejectTolerance,
                releaseDespite,
                since,
                orders(),
                nightly.nightly(templates.templates()));
    }

    private EditionOrders orders() {
        ParseResult parsed = spec.commandLine().getParseResult();
        PdfProtection shield = protection.protection(System.getenv(), clock.instant());
        return templates
                .orders(
                        spec.commandLine(),
                        new TemplateOptions.Choice<>(
                                parsed.hasMatchedOption("--languages"), languages),
                        new TemplateOptions.Choice<>(parsed.hasMatchedOption("--formats"), formats))
                .with(shield)
                .with(
                        workers.workers(
                                System.getenv(),
                                database.database(output),
                                templates.templates(),
                                shield));
    }

    private Edition edition() {
        Optional<Edition> carried =
                inputs.isEmpty() && !nightly.hasDrop()
                        ? Optional.of(CarriedEdition.read())
                        : Optional.empty();
        LocalDate day =
                asOf.or(() -> carried.map(Edition::asOf)).orElseGet(() -> LocalDate.now(clock));
        int chosen =
                year.or(() -> asOf.isEmpty() ? carried.map(Edition::year) : Optional.empty())
                        .orElse(day.getYear());
        if (chosen > day.getYear()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--year: "
                            + day.getYear()
                            + " or earlier expected as of "
                            + day
                            + ", not "
                            + chosen);
        }
        return new Edition(chosen, day);
    }
}
