package hk.ipo.job;

/** How a run ended, as the number that the process returns. */
public enum ExitCode {
    /** The edition was published. */
    PUBLISHED(0),
    /** Something happened that nobody foresaw. */
    UNEXPECTED(1),
    /** The command line made no sense. */
    WRONG_USAGE(2),
    /** An input is missing or cannot be read. */
    UNREADABLE_INPUT(3),
    /** A check failed, so nothing was published. */
    HELD_BACK(4),
    /** Another run is at work on the same store or output folder. */
    ANOTHER_RUN(5),
    /** The run was told to stop, and can be resumed. */
    STOPPED(6),
    /** The edition was published, but not everybody on its list could be told. */
    MAIL_OWED(7),
    /** No worker was there, or none for so long that the run gave up; it can be resumed. */
    NO_WORKERS(8);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The process's exit code. */
    public int number() {
        return number;
    }
}
