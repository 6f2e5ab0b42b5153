package hk.ipo;

import java.io.PrintStream;

/** What one of the program's commands does, once its options are parsed. */
interface ProgramCommand {

    /**
     * Carries the command out.
     *
     * @throws hk.ipo.job.RunFailedException when that cannot be, with a reason for the operator
     */
    void carryOut(PrintStream out);

    /** Whether failures are to be told at length. */
    boolean verbose();

    /** How it says what it does. */
    default LogFormat logFormat() {
        return LogFormat.TEXT;
    }
}
