package hk.ipo.job;

import hk.ipo.delivery.Archive;
import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.mail.MailFile;
import hk.ipo.delivery.mail.MailMessage;
import hk.ipo.delivery.mail.MailServer;
import hk.ipo.delivery.mail.SmtpPostman;
import hk.ipo.store.FactStore;
import hk.ipo.store.MailLog;

import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Mails an edition that was published before: what of it is owed, or all of it into files. */
public final class MailRun {

    private final Clock clock;

    /** A run whose mails bear the clock's time. */
    public MailRun(Clock clock) {
        this.clock = clock;
    }

    /**
     * Sends what is owed, or writes all mails into a folder.
     *
     * @param out where it says what it did
     * @param verbose whether warnings are to be told at length
     * @throws RunFailedException when no such edition was published, there is no server to send by,
     *     or some mails are still owed
     */
    public void carryOut(MailRequest request, PrintStream out, boolean verbose) {
        Edition edition = request.edition();
        ArchivedEdition published = published(request);
        try (ConfigurableApplicationContext context =
                OpenedDatabase.open(request.database().existing(), verbose)) {
            EditionMails mails =
                    new EditionMails(
                            published,
                            request.plans(),
                            new StoredReports(context.getBean(FactStore.class))
                                    .newsOf(published.manifest())
                                    .orElseThrow(() -> notPublished(edition)),
                            request.output(),
                            request.mailing().settings());
            if (request.dryRun().isPresent()) {
                write(mails, request.dryRun().get(), out);
            } else {
                send(mails.owed(), request, context.getBean(MailLog.class), out);
            }
        }
    }

    private static ArchivedEdition published(MailRequest request) {
        try {
            return Archive.open(request.output())
                    .current(request.edition())
                    .orElseThrow(() -> notPublished(request.edition()));
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNREADABLE_INPUT,
                    "the editions in " + request.output() + " cannot be read: " + e,
                    e);
        }
    }

    private void send(List<OwedMail> mails, MailRequest request, MailLog log, PrintStream out) {
        Optional<MailServer> server = request.mailing().server();
        if (server.isEmpty()) {
            throw new RunFailedException(
                    ExitCode.WRONG_USAGE, "--mail-server: a server expected to send mails by");
        }
        SmtpPostman postman = new SmtpPostman(server.get(), request.mailing().credentials(), clock);
        new MailConsole(out)
                .tell(
                        request.edition(),
                        new MailDelivery(log, postman, clock, request.mailing().patience())
                                .deliver(mails));
    }

    private void write(EditionMails mails, Path folder, PrintStream out) {
        try {
            List<MailMessage> all = mails.all();
            Files.createDirectories(folder);
            for (int at = 0; at < all.size(); at++) {
                out.println(
                        "written: " + MailFile.write(all.get(at), folder, at + 1, clock.instant()));
            }
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    "the mails cannot be written into " + folder + ": " + e,
                    e);
        }
    }

    private static RunFailedException notPublished(Edition edition) {
        return new RunFailedException(
                ExitCode.UNREADABLE_INPUT,
                "nothing was published of " + edition + ": run report for it first");
    }
}
