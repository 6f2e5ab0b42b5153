package hk.ipo.bench.pdf;

import hk.ipo.render.Wording;
import hk.ipo.render.pdf.PdfRenderer;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** This project's PDF file: tagged, archivable, every text measured. */
public final class TaggedLedger {

    private static final double NANOS_A_SECOND = 1e9;

    /** Reads the folder {@code args[0]} and writes the file {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Report report = LedgerReport.of(Path.of(args[0]));
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            new PdfRenderer(Wording.of(Language.ENGLISH)).render(report, out);
        }
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%.2f s without the reading of the file",
                        (System.nanoTime() - start) / NANOS_A_SECOND));
    }

    private TaggedLedger() {}
}
