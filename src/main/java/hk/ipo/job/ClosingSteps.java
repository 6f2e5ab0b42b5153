package hk.ipo.job;

import hk.ipo.delivery.Archive;
import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.mail.MailServer;
import hk.ipo.delivery.mail.SmtpPostman;
import hk.ipo.drop.Arrivals;
import hk.ipo.drop.DropFolder;
import hk.ipo.report.section.EditionPlan;
import hk.ipo.store.MailLog;

import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done after publication: arrived files are filed, and readers are told. */
final class ClosingSteps {

    /** The step that files what arrived. */
    static final String FILE = "file";

    /** The step that mails. */
    static final String MAIL = "mail";

    private final RunRequest request;
    private final ApplicationContext context;
    private final PrintStream out;
    private final Clock clock;

    ClosingSteps(RunRequest request, ApplicationContext context, PrintStream out, Clock clock) {
        this.request = request;
        this.context = context;
        this.out = out;
        this.clock = clock;
    }

    /** The steps of a run that read these arrivals and makes this report. */
    List<ClosingStep> of(Optional<Arrivals> arrivals, EditionReport report) {
        List<ClosingStep> steps = new ArrayList<>();
        Optional<Path> drop = request.nightly().drop();
        if (drop.isPresent() && arrivals.isPresent()) {
            DropFolder folder = new DropFolder(drop.get(), clock);
            List<Path> fresh = arrivals.get().fresh();
            steps.add(new ClosingStep(FILE, instance -> folder.file(fresh)));
        }
        request.nightly().mail().ifPresent(mailing -> mail(mailing, report, steps));
        return steps;
    }

    private void mail(Mailing mailing, EditionReport report, List<ClosingStep> steps) {
        Optional<MailServer> server = mailing.server();
        if (server.isEmpty()) {
            out.println("no mail: no server given by --mail-server");
            return;
        }
        SmtpPostman postman = new SmtpPostman(server.get(), mailing.credentials(), clock);
        MailDelivery delivery =
                new MailDelivery(
                        context.getBean(MailLog.class), postman, clock, mailing.patience());
        steps.add(
                new ClosingStep(MAIL, instance -> mail(mailing, report.news(instance), delivery)));
    }

    private void mail(Mailing mailing, EditionMails.News news, MailDelivery delivery)
            throws IOException {
        ArchivedEdition published =
                Archive.open(request.output())
                        .current(request.edition())
                        .orElseThrow(
                                () -> new IllegalStateException("nothing is there to be mailed"));
        List<EditionPlan> plans =
                request.orders().editions().stream().map(EditionOrder::plan).toList();
        MailTally tally =
                delivery.deliver(
                        new EditionMails(
                                        published,
                                        plans,
                                        news,
                                        request.output(),
                                        mailing.settings())
                                .owed());
        new MailConsole(out).tell(request.edition(), tally);
    }
}
