package hk.ipo.report.section;

/** A template asks for the deals of an industry that no issuer is known to be of. */
public final class UnknownIndustryException extends UnusableOutlineException {

    private static final long serialVersionUID = 1L;

    UnknownIndustryException(String message) {
        super(message);
    }
}
