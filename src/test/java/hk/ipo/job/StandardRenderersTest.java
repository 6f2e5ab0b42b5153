package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.delivery.Format;
import hk.ipo.report.Language;
import hk.ipo.report.ReportFixture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

class StandardRenderersTest {

    @AfterEach
    void usualLevel() {
        System.clearProperty(StandardRenderers.COMPRESSION_LEVEL);
    }

    @Test
    void workbooksAreCompressedAsHardAsTheSystemPropertySays() throws IOException {
        int usual = workbook();
        System.setProperty(StandardRenderers.COMPRESSION_LEVEL, "9");
        int smallest = workbook();
        System.setProperty(StandardRenderers.COMPRESSION_LEVEL, "1");

        assertThat(workbook()).isGreaterThan(smallest).isGreaterThan(usual);
    }

    @Test
    void aLevelThatIsNoneIsRefused() {
        System.setProperty(StandardRenderers.COMPRESSION_LEVEL, "0");

        assertThatThrownBy(StandardRenderersTest::workbook)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a compression level from 1 to 9 expected, not 0");
    }

    private static int workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StandardRenderers().render(Format.XLSX, Language.ENGLISH, ReportFixture.report(), out);
        return out.size();
    }
}
