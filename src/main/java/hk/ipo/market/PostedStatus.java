package hk.ipo.market;

/**
 * What one of the exchange's application pages says of an application, in the order in which it can
 * come to be said.
 */
public enum PostedStatus {
    /** {@code A}: in progress. */
    ACTIVE,
    /** {@code LP}: lapsed, six months after it was filed or renewed. */
    LAPSED,
    /** {@code W}: withdrawn by the applicant. */
    WITHDRAWN,
    /** {@code RJ}: rejected. */
    REJECTED,
    /** Returned as not substantially complete; the page of these gives no status. */
    RETURNED,
    /** {@code LT}: listed. */
    LISTED;

    /** Whether it ended otherwise than by a listing. A lapsed application may still be renewed. */
    public boolean isInactive() {
        return this != ACTIVE && this != LISTED;
    }
}
