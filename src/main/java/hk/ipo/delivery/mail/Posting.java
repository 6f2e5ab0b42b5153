package hk.ipo.delivery.mail;

/** What came of posting a mail. */
public sealed interface Posting {

    /** The server took it. */
    record Taken() implements Posting {}

    /**
     * The server will never take it, for it does not know the recipient.
     *
     * @param reason what it said, one line
     */
    record Refused(String reason) implements Posting {}

    /**
     * It was not taken, as far as is known, and may be another time.
     *
     * @param reason what went wrong, one line
     */
    record Failed(String reason) implements Posting {}
}
