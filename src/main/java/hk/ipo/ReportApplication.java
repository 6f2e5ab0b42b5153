package hk.ipo;

import hk.ipo.job.ExitCode;
import hk.ipo.job.NightlyRun;
import hk.ipo.job.RunFailedException;
import hk.ipo.job.RunRequest;
import hk.ipo.job.StopSignal;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
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
    private final StopSignal stop;
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

    /** A program that is never told to stop. */
    ReportApplication(Clock clock, Run run, PrintStream out, PrintStream err) {
        this(clock, run, new StopSignal(), out, err);
    }

    ReportApplication(Clock clock, Run run, StopSignal stop, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.run = run;
        this.stop = stop;
        this.out = out;
        this.err = err;
    }

    /** Runs the program and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        StopSignal stop = new StopSignal();
        Termination termination = Termination.of(stop);
        Clock clock = Clock.system(HONG_KONG);
        ExitCode exitCode =
                new ReportApplication(
                                clock,
                                new NightlyRun(clock, stop, Secrets::hidden)::carryOut,
                                stop,
                                System.out,
                                System.err)
                        .run(arguments);
        termination.ended(exitCode);
        System.exit(exitCode.number());
    }

    /** Runs the program and says how it ended. */
    ExitCode run(String... arguments) {
        return switch (arguments.length == 0 ? DEFAULT_COMMAND : arguments[0]) {
            case DEFAULT_COMMAND -> run(reporting(), withoutCommand(arguments));
            case "trace" -> run(new TraceCommand(), withoutCommand(arguments));
            case "diff" -> run(new DiffCommand(), withoutCommand(arguments));
            case "status" -> run(new StatusCommand(), withoutCommand(arguments));
            case "purge" -> run(new PurgeCommand(clock), withoutCommand(arguments));
            case "serve" -> run(new ServeCommand(clock, stop), withoutCommand(arguments));
            case "user" -> run(new UserCommand(System.in), withoutCommand(arguments));
            case "keep" -> run(new KeepCommand(), withoutCommand(arguments));
            case "verify" -> run(new VerifyCommand(), withoutCommand(arguments));
            case "worker" ->
                    run(new WorkerCommand(stop, System.getenv()), withoutCommand(arguments));
            case "mail" -> run(new MailCommand(clock), withoutCommand(arguments));
            default -> run(reporting(), arguments);
        };
    }

    private ReportCommand reporting() {
        return new ReportCommand(clock, run);
    }

    private ExitCode run(ProgramCommand command, String... arguments) {
        Voice voice = new Voice(out, err);
        CommandLine commandLine = new CommandLine(command).setExpandAtFiles(false);
        try {
            ParseResult parsed = commandLine.parseArgs(arguments);
            if (parsed.isUsageHelpRequested()) {
                commandLine.usage(out);
                return ExitCode.PUBLISHED;
            }
            if (parsed.isVersionHelpRequested()) {
                commandLine.printVersionHelp(out);
                return ExitCode.PUBLISHED;
            }
            voice = Voice.of(command.logFormat(), out, err);
            command.carryOut(voice.out());
            return ExitCode.PUBLISHED;
        } catch (ParameterException e) {
            complain(voice, e.getMessage() + " (--help lists the options)");
            return ExitCode.WRONG_USAGE;
        } catch (RunFailedException e) {
            complain(voice, Objects.requireNonNullElse(e.getMessage(), e.exitCode().name()));
            tellAtLength(voice, e, command);
            return e.exitCode();
        } catch (RuntimeException e) {
            complain(voice, "unexpected: " + e);
            tellAtLength(voice, e, command);
            return ExitCode.UNEXPECTED;
        }
    }

    private static String[] withoutCommand(String... arguments) {
        return Arrays.stream(arguments).skip(1).toArray(String[]::new);
    }

    private static void complain(Voice voice, String message) {
        voice.err()
                .println(
                        "hk-ipo-report: "
                                + LINE_BREAKING.matcher(Secrets.hidden(message)).replaceAll(" "));
    }

    private static void tellAtLength(Voice voice, Exception failure, ProgramCommand command) {
        if (command.verbose()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            voice.err().print(Secrets.hidden(trace.toString()));
            voice.err().flush();
        }
    }
}
