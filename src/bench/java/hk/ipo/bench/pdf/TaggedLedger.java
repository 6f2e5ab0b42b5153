package hk.ipo.bench.pdf;

import hk.ipo.bench.Contender;
import hk.ipo.render.Wording;
import hk.ipo.render.pdf.PdfRenderer;
import hk.ipo.report.Language;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** This project's PDF file: tagged, archivable, every text measured. */
public final class TaggedLedger implements Contender {

    @Override
    public void write(int rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new PdfRenderer(Wording.of(Language.ENGLISH)).render(LedgerReport.of(rows), out);
        }
    }
}
