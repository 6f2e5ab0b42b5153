package hk.ipo.market;

/** Values that do not go together, with what was expected of them. */
public final class UnmetException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** What is not met. */
    public UnmetException(Finding finding) {
        super(finding.english());
        this.finding = finding;
    }

    /** What was expected. */
    public Finding finding() {
        return finding;
    }
}
