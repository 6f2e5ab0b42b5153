package hk.ipo;

import hk.ipo.job.ExitCode;
import hk.ipo.job.ReportRun;
import hk.ipo.job.RunFailedException;
import hk.ipo.job.RunRequest;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The program behind the command line: options in, one run, an exit code out. What a run says goes
 * to standard output; why it failed goes to standard error, in one line.
 */
public final class ReportApplication {

    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");
    private static final String DEFAULT_COMMAND = "report";
    private static final Pattern LINE_BREAKING = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final Clock clock;
    private final Run run;
    private final PrintStream out;
    private final PrintStream err;

    /** What carries a request out. */
    interface Run {
        /**
         * Publishes the edition asked for.
         *
         * @throws RunFailedException when that cannot be, with a reason for the operator
         */
        void carryOut(RunRequest request, PrintStream out, boolean verbose);
    }

    ReportApplication(Clock clock, Run run, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.run = run;
        this.out = out;
        this.err = err;
    }

    /** Runs the program and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        int exitCode =
                new ReportApplication(
                                Clock.system(HONG_KONG),
                                new ReportRun()::carryOut,
                                System.out,
                                System.err)
                        .run(arguments)
                        .number();
        System.exit(exitCode);
    }

    /** Runs the program and says how it ended. */
    ExitCode run(String... arguments) {
        ReportCommand command = new ReportCommand(clock);
        CommandLine commandLine = new CommandLine(command).setExpandAtFiles(false);
        try {
            ParseResult parsed = commandLine.parseArgs(withoutCommand(arguments));
            if (parsed.isUsageHelpRequested()) {
                commandLine.usage(out);
                return ExitCode.PUBLISHED;
            }
            if (parsed.isVersionHelpRequested()) {
                commandLine.printVersionHelp(out);
                return ExitCode.PUBLISHED;
            }
            run.carryOut(command.request(), out, command.verbose());
            return ExitCode.PUBLISHED;
        } catch (ParameterException e) {
            complain(e.getMessage() + " (--help lists the options)");
            return ExitCode.WRONG_USAGE;
        } catch (RunFailedException e) {
            complain(Objects.requireNonNullElse(e.getMessage(), e.exitCode().name()));
            tellAtLength(e, command);
            return e.exitCode();
        } catch (RuntimeException e) {
            complain("unexpected: " + e);
            tellAtLength(e, command);
            return ExitCode.UNEXPECTED;
        }
    }

    private static String[] withoutCommand(String... arguments) {
        List<String> all = Arrays.asList(arguments);
        boolean named = !all.isEmpty() && all.getFirst().equals(DEFAULT_COMMAND);
        return all.subList(named ? 1 : 0, all.size()).toArray(String[]::new);
    }

    private void complain(String message) {
        err.println(
                "hk-ipo-report: " + LINE_BREAKING.matcher(Secrets.hidden(message)).replaceAll(" "));
    }

    private void tellAtLength(Exception failure, ReportCommand command) {
        if (command.verbose()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            err.print(Secrets.hidden(trace.toString()));
            err.flush();
        }
    }
}
