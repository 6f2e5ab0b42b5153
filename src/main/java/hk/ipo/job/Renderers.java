package hk.ipo.job;

import hk.ipo.delivery.Format;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** Every format that a report can be written in. */
@FunctionalInterface
interface Renderers {

    /** Writes a report; the caller closes the stream. */
    void render(Format format, Language language, Report report, OutputStream stream)
            throws IOException;

    /** The same, with PDF files signed at a time where they are signed. */
    default Renderers signingAt(Instant time) {
        return this;
    }
}
