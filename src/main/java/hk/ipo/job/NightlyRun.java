package hk.ipo.job;

import hk.ipo.delivery.mail.FailureMail;
import hk.ipo.delivery.mail.MailServer;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.delivery.mail.SmtpPostman;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.store.MailLog;

import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A run that nobody watches: it tells monitoring and operators how it ended. None of this changes
 * how it ends; what goes wrong with it is a warning.
 */
public final class NightlyRun {

    private static final Duration HEARTBEAT_PATIENCE = Duration.ofSeconds(10);

    private final ReportRun run;
    private final Clock clock;
    private final UnaryOperator<String> discretion;

    /**
     * A run.
     *
     * @param clock its zone says which day it is
     * @param stop what tells the run to stop
     * @param discretion what hides passwords in a text that others are to read
     */
    public NightlyRun(Clock clock, StopSignal stop, UnaryOperator<String> discretion) {
        this(new ReportRun(clock, stop), clock, discretion);
    }

    NightlyRun(ReportRun run, Clock clock, UnaryOperator<String> discretion) {
        this.run = run;
        this.clock = clock;
        this.discretion = discretion;
    }

    /**
     * Publishes the edition asked for, and tells whoever is to be told.
     *
     * @param out where the run says what it does
     * @param verbose whether warnings are to be told at length
     * @throws RunFailedException when nothing was published, with a reason for the operator
     */
    public void carryOut(RunRequest request, PrintStream out, boolean verbose) {
        carryOut(request, request.orders()::protection, out, verbose);
    }

    /**
     * The same with the protection of PDF files as it is when the run begins: of a key store that
     * cannot be used any more, operators are told as of any other failure.
     */
    public void carryOut(
            RunRequest request,
            Supplier<PdfProtection> protection,
            PrintStream out,
            boolean verbose) {
        LogTail tail = new LogTail(out, discretion);
        try {
            run.carryOut(request.with(protection.get()), tail.stream(), verbose);
        } catch (RunFailedException e) {
            afterFailure(request, e.exitCode(), String.valueOf(e.getMessage()), tail, out);
            throw e;
        } catch (RuntimeException e) {
            afterFailure(request, ExitCode.UNEXPECTED, "unexpected: " + e, tail, out);
            throw e;
        }
        afterSuccess(request, out);
    }

    private void afterSuccess(RunRequest request, PrintStream out) {
        request.nightly().metricsFile().ifPresent(file -> writeMetrics(request, file, out));
        request.nightly().heartbeat().ifPresent(address -> call(address, out));
    }

    private void writeMetrics(RunRequest request, Path file, PrintStream out) {
        try (ConfigurableApplicationContext context =
                OpenedDatabase.open(request.database(), false)) {
            writeMetrics(context, file, out);
        } catch (RunFailedException e) {
            warn(out, "metrics", e);
        }
    }

    private void writeMetrics(ConfigurableApplicationContext context, Path file, PrintStream out) {
        try {
            MetricsFile.write(file, RunMetrics.of(context, clock).text());
        } catch (IOException e) {
            warn(out, "metrics", e);
        }
    }

    private static void call(URI address, PrintStream out) {
        new Heartbeat(HEARTBEAT_PATIENCE)
                .call(address)
                .ifPresent(fault -> out.println("warning: heartbeat: " + fault));
    }

    private void afterFailure(
            RunRequest request, ExitCode end, String reason, LogTail tail, PrintStream out) {
        Optional<Mailing> mailing =
                request.nightly()
                        .mail()
                        .filter(one -> FailureNotice.isFor(end))
                        .filter(one -> !one.settings().lists().operators().isEmpty());
        if (mailing.isEmpty() && request.nightly().metricsFile().isEmpty()) {
            return;
        }
        FailureMail.Failure failure =
                new FailureMail.Failure(
                        request.edition().toString(),
                        end.name(),
                        discretion.apply(reason),
                        tail.lines());
        try (ConfigurableApplicationContext context =
                OpenedDatabase.open(request.database(), false)) {
            request.nightly().metricsFile().ifPresent(file -> writeMetrics(context, file, out));
            Optional<MailLog> log = Optional.of(context.getBean(MailLog.class));
            mailing.ifPresent(one -> tell(one, failure, log, out));
        } catch (RunFailedException e) {
            warn(out, "the run's record", e);
            mailing.ifPresent(one -> tell(one, failure, Optional.empty(), out));
        }
    }

    private void tell(
            Mailing mailing, FailureMail.Failure failure, Optional<MailLog> log, PrintStream out) {
        Optional<MailServer> server = mailing.server();
        if (server.isEmpty()) {
            return;
        }
        List<Recipient> operators = mailing.settings().lists().operators();
        String outcome =
                new FailureNotice(
                                new SmtpPostman(server.get(), mailing.credentials(), clock),
                                clock,
                                mailing.patience())
                        .tell(
                                new FailureMail(failure, mailing.settings()),
                                operators,
                                failure.edition(),
                                log);
        out.println("mails to operators: " + outcome);
    }

    private void warn(PrintStream out, String what, Exception failure) {
        out.println("warning: " + what + ": " + discretion.apply(String.valueOf(failure)));
    }
}
