package hk.ipo.job;

import java.util.List;

/**
 * What came of mails.
 *
 * @param sent how many a server took, now or before
 * @param before of these, how many before
 * @param refused those that a server will never take, with its reasons
 * @param owed those that are still to be sent, with the reasons
 */
record MailTally(long sent, long before, List<String> refused, List<String> owed) {

    MailTally {
        refused = List.copyOf(refused);
        owed = List.copyOf(owed);
    }

    /** {@code 3 sent, 1 refused, 0 owed}. */
    @Override
    public String toString() {
        return sent
                + (before == 0 ? " sent, " : " sent (" + before + " before), ")
                + refused.size()
                + " refused, "
                + owed.size()
                + " owed";
    }
}
