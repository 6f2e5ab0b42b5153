package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.ReportFixture;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class WorkbookRendererTest {

    @Test
    void theSameReportMakesTheSameBytes() throws IOException {
        byte[] first = Workbooks.render(ReportFixture.report());

        assertThat(Workbooks.render(ReportFixture.report())).isEqualTo(first);
        java.nio.file.Files.write(java.nio.file.Path.of("target/fixture.xlsx"), first);
    }
}
