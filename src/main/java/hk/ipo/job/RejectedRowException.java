package hk.ipo.job;

import hk.ipo.source.RejectedRow;

/** Carries a rejected row out of the processor, which is how Spring Batch is told to skip it. */
final class RejectedRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RejectedRow row;

    RejectedRowException(RejectedRow row) {
        // No stack: it is no fault of the program, and there may be many.
        super(row.describe(), null, false, false);
        this.row = row;
    }

    RejectedRow row() {
        return row;
    }
}
