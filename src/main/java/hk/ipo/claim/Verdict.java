package hk.ipo.claim;

/** What came of holding a published figure against ours. */
public enum Verdict {
    /** Ours is the same as far as it was printed. */
    AGREES("agrees"),
    /** Ours is another. */
    DIFFERS("differs"),
    /** The data cannot say. */
    NOT_CHECKABLE("not-checkable");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** The stable name in files and message keys: {@code not-checkable}. */
    public String id() {
        return id;
    }
}
