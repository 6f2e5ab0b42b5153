package hk.ipo.job;

import hk.ipo.delivery.OutputFolder;
import hk.ipo.delivery.OutputInUseException;
import hk.ipo.market.Market;
import hk.ipo.render.Wording;
import hk.ipo.render.excel.WorkbookRenderer;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.section.ChangesReport;
import hk.ipo.report.section.ReportBuilder;
import hk.ipo.store.FactStore;
import hk.ipo.store.ImportedFacts;

import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Compares a year as known on two days, on the terminal and as a workbook. */
public final class DiffRun {

    /**
     * Prints every headline figure then and now with the facts that explain the change, and
     * publishes the same as a workbook. Both days are asked of the year's import that was accepted
     * last, in the versions of its facts that were known on each.
     *
     * @param out where it is printed
     * @param verbose whether warnings are to be told at length
     * @throws RunFailedException when the year was never reported, or the workbook cannot be
     *     written
     */
    public void carryOut(DiffRequest request, PrintStream out, boolean verbose) {
        Report changes = changes(request, verbose);
        new ReportConsole(out, Wording.of(Language.ENGLISH)).print(changes);
        out.println("published: " + publish(request, changes));
    }

    private static Report changes(DiffRequest request, boolean verbose) {
        try (ConfigurableApplicationContext context =
                OpenedDatabase.open(request.database().existing(), verbose)) {
            FactStore store = context.getBean(FactStore.class);
            long importId =
                    store.latestAccepted(ImportKey.of(request.year()))
                            .orElseThrow(() -> noReport(request));
            ImportedFacts facts = store.facts(importId);
            return ChangesReport.of(
                    report(request.year(), facts.asKnownOn(request.from())),
                    report(request.year(), facts.asKnownOn(request.to())));
        }
    }

    private static Report report(int year, Market market) {
        // What was counted and rejected belongs to the import, not to either of the two days.
        return new ReportBuilder().build(year, market, new Intake(List.of(), List.of()));
    }

    private static Path publish(DiffRequest request, Report changes) {
        WorkbookRenderer renderer = new WorkbookRenderer(Wording.of(Language.ENGLISH));
        try (OutputFolder output = OutputFolder.open(request.output())) {
            return output.publish(request.file(), stream -> renderer.render(changes, stream));
        } catch (OutputInUseException e) {
            throw new RunFailedException(ExitCode.ANOTHER_RUN, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    "the output folder " + request.output() + " cannot be written to: " + e,
                    e);
        }
    }

    private static RunFailedException noReport(DiffRequest request) {
        return new RunFailedException(
                ExitCode.UNREADABLE_INPUT,
                "nothing is known of " + request.year() + ": run report for it first");
    }
}
