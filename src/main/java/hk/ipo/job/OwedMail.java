package hk.ipo.job;

import hk.ipo.delivery.mail.MailMessage;

import java.io.IOException;

/**
 * A mail that somebody is to get, made only when it has to be sent.
 *
 * @param id its Message-ID
 * @param about what it is about
 * @param address to whom it goes
 * @param draft what makes it
 */
record OwedMail(String id, String about, String address, Draft draft) {

    /** What makes a mail. */
    @FunctionalInterface
    interface Draft {
        /** The mail; fails when a file that comes with it cannot be read. */
        MailMessage make() throws IOException;
    }
}
