package hk.ipo;

import hk.ipo.delivery.Edition;
import hk.ipo.job.MailRequest;
import hk.ipo.job.MailRun;
import hk.ipo.template.EditionTemplate;
import hk.ipo.template.Templates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The options of {@code mail}, which mails an edition that was published before. */
@Command(
        name = "mail",
        customSynopsis =
                "java -jar hk-ipo-report.jar mail --as-of=DAY --mail-from=ADDRESS" + " [OPTIONS]",
        description =
                "Sends the mails about a published edition that are still owed, or writes all of"
                        + " them into files.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class MailCommand implements ProgramCommand {

    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = OptionConverters.Year.class,
            description = "the year that the edition is about (default: the as-of day's)")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            required = true,
            converter = OptionConverters.Day.class,
            description = "the edition's as-of day, such as 2026-01-05")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--dry-run", description = "write the mails as .eml files and send nothing")
    private boolean dryRun;

    @Option(
            names = "--output-dir",
            paramLabel = "DIR",
            description = "where --dry-run writes (default: mail/YEAR/DAY below the output folder)")
    private Optional<Path> outputDir = Optional.empty();

    @Mixin private TemplateFolderOption templates = new TemplateFolderOption();

    @Mixin private MailOptions mail = new MailOptions();

    @Mixin private StoreOptions store = new StoreOptions();

    MailCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean verbose() {
        return store.verbose();
    }

    @Override
    public void carryOut(PrintStream out) {
        new MailRun(clock).carryOut(request(), out, verbose());
    }

    /**
     * What is to be mailed.
     *
     * @throws ParameterException when the options do not go together
     */
    MailRequest request() {
        int chosen = year.orElse(asOf.getYear());
        if (chosen > asOf.getYear()) {
            throw wrong("--year: " + asOf.getYear() + " or earlier expected, not " + chosen);
        }
        if (outputDir.isPresent() && !dryRun) {
            throw wrong("--output-dir: only with --dry-run");
        }
        Edition edition = new Edition(chosen, asOf);
        Templates all = templates.templates();
        return new MailRequest(
                edition,
                store.output(),
                store.database(),
                mail.mailing(all).orElseThrow(() -> wrong("--mail-from: an address expected")),
                all.editions().stream().map(EditionTemplate::plan).toList(),
                dryRun
                        ? outputDir.or(
                                () ->
                                        Optional.of(
                                                store.output()
                                                        .resolve("mail")
                                                        .resolve(edition.folder())))
                        : Optional.empty());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
