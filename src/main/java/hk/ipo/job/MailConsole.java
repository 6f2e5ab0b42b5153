package hk.ipo.job;

import hk.ipo.delivery.Edition;

import java.io.PrintStream;

/** Says what came of mails, and fails where some are still owed. */
final class MailConsole {

    private final PrintStream out;

    MailConsole(PrintStream out) {
        this.out = out;
    }

    /**
     * Says it.
     *
     * @throws RunFailedException when some are owed, so that the step is done again
     */
    void tell(Edition edition, MailTally tally) {
        out.println("mails: " + tally);
        tally.refused().forEach(line -> out.println("refused: " + line));
        tally.owed().forEach(line -> out.println("owed: " + line));
        if (!tally.owed().isEmpty()) {
            throw new RunFailedException(
                    ExitCode.MAIL_OWED,
                    edition
                            + " is published, but "
                            + tally.owed().size()
                            + (tally.owed().size() == 1 ? " mail is" : " mails are")
                            + " still owed: "
                            + tally.owed().getFirst()
                            + "; the command mail sends what is owed");
        }
    }
}
