package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.ReportFixture;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

class FiguresJsonTest {

    @Test
    void everyFigureIsALineWithItsExactValueAndPercentagesAsPercentNumbers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new FiguresJson(Wording.of(Language.ENGLISH)).write(ReportFixture.report(), bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(FiguresJsonTest.class.getResourceAsStream("figures.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
