package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Publication;
import hk.ipo.drop.Arrivals;
import hk.ipo.render.Wording;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.report.Figure;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.source.RejectedRow;

import java.io.PrintStream;
import java.util.List;

/** What a run says beside its steps: what it is about, what it found and what it left behind. */
final class RunConsole {

    private static final int REJECTED_SHOWN = 10;

    private final PrintStream out;

    RunConsole(PrintStream out) {
        this.out = out;
    }

    void begin(Edition edition, boolean resumed, List<String> leftAside) {
        out.println(edition + (resumed ? ", resuming the run that failed" : ""));
        leftAside.forEach(name -> out.println("left aside: " + name));
    }

    /** What protection costs. */
    void protectedBy(PdfProtection protection) {
        if (protection.password().isPresent()) {
            out.println(
                    "PDF files are encrypted: they keep to PDF/UA-1, but not to PDF/A-2a, which"
                            + " forbids encryption");
        }
        protection.signer().ifPresent(who -> out.println("PDF files are signed by " + who.name()));
    }

    /** What the drop folder had. */
    void arrived(Arrivals arrivals) {
        arrivals.fresh().forEach(file -> out.println("arrived: " + file.getFileName()));
        arrivals.waiting().forEach(file -> out.println("left for later: " + file));
        arrivals.rejected().forEach(file -> out.println("rejected: " + file));
    }

    /** {@code 119 listings, HK$285.96bn, top eight 49.82%}. */
    void headline(Report report) {
        out.println(
                say(report, "headline.listings")
                        + " listings, "
                        + say(report, "headline.funds")
                        + ", top eight "
                        + say(report, "concentration.top-8-share"));
    }

    /** {@code editions of each sponsor: 31}. */
    void editions(KnownEditions editions) {
        editions.patterns()
                .forEach(
                        (pattern, number) ->
                                out.println("editions of each " + pattern + ": " + number));
    }

    void rejected(List<RejectedRow> rows) {
        rows.stream()
                .limit(REJECTED_SHOWN)
                .forEach(row -> out.println("rejected: " + row.describe()));
        if (rows.size() > REJECTED_SHOWN) {
            out.println("rejected: " + (rows.size() - REJECTED_SHOWN) + " more rows");
        }
    }

    void published(Publication publication) {
        String said =
                switch (publication.outcome()) {
                    case FIRST -> "";
                    case UNCHANGED -> "unchanged: the very same was published before";
                    case COMPLETED -> "completed: what was published before stays as it was";
                    case RESTORED -> "restored: files were missing or altered";
                    case CORRECTED ->
                            "corrected: revision "
                                    + publication.revision()
                                    + " supersedes the edition of before, which is kept";
                };
        if (!said.isEmpty()) {
            out.println(said);
        }
        publication.files().forEach(file -> out.println("published: " + file));
    }

    private static String say(Report report, String id) {
        Wording wording = Wording.of(Language.ENGLISH);
        return report.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .map((Figure figure) -> wording.prose(figure.value(), figure.display()))
                .orElseGet(wording::unknown);
    }
}
