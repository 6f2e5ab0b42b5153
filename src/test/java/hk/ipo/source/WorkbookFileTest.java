package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class WorkbookFileTest {

    private static final String NO_WORKBOOK =
            "NLR.xlsx is no workbook that can be read: an .xlsx workbook expected";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final byte[] sound = new NewListingReportFixture().first("01001", "Alpha", 1).bytes();

    @Test
    void aWorkbookCutShortIsRefused() {
        byte[] half = Arrays.copyOf(sound, sound.length / 2);
        assertThatThrownBy(() -> WorkbookFile.open(new InMemoryFile("NLR.xlsx", half)))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(NO_WORKBOOK);
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> WorkbookFile.open(new InMemoryFile("NLR.xlsx", out.toByteArray())))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(NO_WORKBOOK);
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] bomb = changed(SHEET, xml -> xml + " ".repeat(WorkbookFile.LARGEST));
        assertThatThrownBy(() -> WorkbookFile.open(new InMemoryFile("NLR.xlsx", bomb)))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(
                        "NLR.xlsx unpacks to more than a report can hold: at most 32 MB expected");
    }

    @Test
    void anEntryPackedMoreThanAHundredfoldIsRefused() throws IOException {
        byte[] bomb = changed(SHEET, xml -> xml + " ".repeat(WorkbookFile.LARGEST / 2));
        assertThatThrownBy(() -> WorkbookFile.open(new InMemoryFile("NLR.xlsx", bomb)))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(NO_WORKBOOK);
    }

    @Test
    void anExternalEntityIsNotResolved(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "secret");
        byte[] hostile =
                changed(
                        "xl/sharedStrings.xml",
                        xml ->
                                xml.replaceFirst(
                                                "<sst",
                                                "<!DOCTYPE sst [<!ENTITY x SYSTEM \""
                                                        + secret.toUri()
                                                        + "\">]><sst")
                                        .replace(">Alpha<", ">&x;<"));
        assertThatThrownBy(() -> WorkbookFile.open(new InMemoryFile("NLR.xlsx", hostile)))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(NO_WORKBOOK)
                .hasStackTraceContaining("DOCTYPE");
    }

    private byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out);
                var old = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = old.getNextEntry(); entry != null; entry = old.getNextEntry()) {
                String xml = new String(old.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        (entry.getName().equals(part) ? change.apply(xml) : xml)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
