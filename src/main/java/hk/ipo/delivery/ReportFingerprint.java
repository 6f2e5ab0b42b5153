package hk.ipo.delivery;

import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import java.io.ByteArrayOutputStream;

/** Tells a report by all of its figures. */
public final class ReportFingerprint {

    /** The SHA-256 in hexadecimal of what {@value Edition#FIGURES} says. */
    public static String of(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FiguresJson(Wording.of(Language.ENGLISH)).write(report, bytes);
        return Sha256.of(bytes.toByteArray());
    }

    private ReportFingerprint() {}
}
