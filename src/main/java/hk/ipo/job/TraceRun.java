package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.market.Market;
import hk.ipo.report.Figure;
import hk.ipo.report.Intake;
import hk.ipo.report.Report;
import hk.ipo.report.section.ApplicationsBehind;
import hk.ipo.report.section.ReportBuilder;
import hk.ipo.store.FactStore;

import org.springframework.context.ConfigurableApplicationContext;

import java.io.PrintStream;
import java.util.List;

/** Traces a figure of an edition to the rows of the files that it was made from. */
public final class TraceRun {

    /**
     * Prints the figure, what it is, and every row behind it with its file and line. Nothing is
     * read but the database: the facts are those of the edition's import that was accepted last.
     *
     * @param out where it is printed
     * @param verbose whether warnings are to be told at length
     * @throws RunFailedException when no such edition was made from these inputs, or it has no such
     *     figure
     */
    public void carryOut(TraceRequest request, PrintStream out, boolean verbose) {
        String importKey = importKey(request);
        try (ConfigurableApplicationContext context =
                OpenedDatabase.open(request.database().existing(), verbose)) {
            FactStore store = context.getBean(FactStore.class);
            long importId =
                    store.latestAccepted(importKey).orElseThrow(() -> noEdition(request.edition()));
            Edition edition = request.edition();
            Market market = store.asKnownOn(edition.asOf(), importId);
            Report report = report(edition, market, store, importId);
            Figure figure =
                    report.figures().stream()
                            .filter(one -> one.id().equals(request.figure()))
                            .findFirst()
                            .orElseThrow(() -> noFigure(request));
            TraceConsole console =
                    new TraceConsole(
                            out,
                            RowPlaces.of(store, importId),
                            ApplicationPlaces.of(store, importId, edition.asOf()));
            console.print(
                    figure,
                    report.facts(),
                    new ApplicationsBehind(edition.year(), market).figure(figure.id()));
        }
    }

    private static String importKey(TraceRequest request) {
        return request.inputs().isEmpty()
                ? ImportKey.of(request.edition())
                : ImportKey.of(request.edition(), ReportRun.find(request.inputs()).fingerprint());
    }

    private static Report report(Edition edition, Market market, FactStore store, long importId) {
        // The files' own counts are not in the facts, and no figure is made of them.
        Intake intake = new Intake(List.of(), store.summary(importId).rejected());
        return new ReportBuilder().build(edition.year(), market, intake);
    }

    private static RunFailedException noEdition(Edition edition) {
        return new RunFailedException(
                ExitCode.UNREADABLE_INPUT,
                "nothing is known of " + edition + ": run report for it first");
    }

    private static RunFailedException noFigure(TraceRequest request) {
        return new RunFailedException(
                ExitCode.WRONG_USAGE,
                "--figure: "
                        + request.edition()
                        + " has no figure '"
                        + request.figure()
                        + "'; figures.json lists them all");
    }
}
