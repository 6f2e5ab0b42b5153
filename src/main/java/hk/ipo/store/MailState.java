package hk.ipo.store;

/** What became of a mail to one recipient. */
public enum MailState {
    /** Not taken by a server yet, as far as is known. */
    OWED,
    /** Taken by a server. */
    SENT,
    /** Refused by a server for good, because it does not know the recipient. */
    REFUSED
}
