package hk.ipo.render.excel;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Another engine, to recalculate workbooks with. */
final class LibreOffice {

    private static final Pattern STORED_VALUE = Pattern.compile("(</f>)<v>[^<]*</v>");
    private static final long SECONDS = 180;

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** The program, where it is installed. */
    static Optional<LibreOffice> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(LibreOffice::new);
    }

    /** The workbook as the program makes it, every formula worked out anew. */
    XSSFWorkbook recalculate(byte[] workbook, Path folder)
            throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("source.xlsx"), withoutStoredValues(workbook));
        Path target = Files.createDirectory(folder.resolve("target"));
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                target.toString(),
                                source.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log.txt").toFile())
                        .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice took longer than expected");
        }
        return new XSSFWorkbook(Files.newInputStream(target.resolve("source.xlsx")));
    }

    /** Without stored values the program must work all formulas out. */
    private static byte[] withoutStoredValues(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().startsWith("xl/worksheets/sheet")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    String stripped = STORED_VALUE.matcher(xml).replaceAll("$1");
                    to.write(stripped.getBytes(StandardCharsets.UTF_8));
                } else {
                    to.write(content);
                }
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
