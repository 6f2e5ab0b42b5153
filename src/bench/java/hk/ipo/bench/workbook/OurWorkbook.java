package hk.ipo.bench.workbook;

import hk.ipo.bench.Contender;
import hk.ipo.bench.GeneratedReport;
import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.render.excel.WorkbookRenderer;
import hk.ipo.render.excel.WorkbookStyles;
import hk.ipo.render.zip.Compression;
import hk.ipo.report.Language;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** This project: formulas, styles, table, charts and checks around a streamed ledger. */
public class OurWorkbook implements Contender {

    private final Compression compression;

    /** Compressed as usual. */
    public OurWorkbook() {
        this(Compression.STANDARD);
    }

    OurWorkbook(Compression compression) {
        this.compression = compression;
    }

    @Override
    public void write(int rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new WorkbookRenderer(
                            Wording.of(Language.ENGLISH),
                            Theme.STANDARD,
                            WorkbookStyles.STANDARD,
                            compression)
                    .render(GeneratedReport.of(rows), out);
        }
    }

    /** The same, compressed by zlib all through. */
    public static final class ByZlib extends OurWorkbook {

        /** At the level of the others. */
        public ByZlib() {
            super(Compression.zlib(6));
        }
    }

    /** The same with speed over size. */
    public static final class Fast extends OurWorkbook {

        /** At level 1. */
        public Fast() {
            super(Compression.zlib(1));
        }
    }
}
