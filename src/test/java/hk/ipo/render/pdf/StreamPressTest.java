package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

class StreamPressTest {

    private final List<Integer> numbers = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final StreamPress press =
            new StreamPress(
                    (stream, number) -> {
                        ByteArrayOutputStream content = new ByteArrayOutputStream();
                        stream.writeContent(content);
                        numbers.add(number);
                        contents.add(content.toByteArray());
                    },
                    2);

    @Test
    void streamsAreWrittenInTheOrderInWhichTheyCame() throws IOException, DataFormatException {
        for (int number = 0; number < 40; number++) {
            press.add(content(number), new PdfDictionary(), number);
        }
        press.finish();
        assertThat(numbers).containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
        for (int number = 0; number < 40; number++) {
            assertThat(inflated(contents.get(number))).isEqualTo(content(number));
        }
    }

    @Test
    void aStreamIsWrittenOnceTwelveMoreHaveCome() throws IOException {
        for (int number = 0; number < 12; number++) {
            press.add(content(number), new PdfDictionary(), number);
        }
        assertThat(numbers).isEmpty();
        press.add(content(12), new PdfDictionary(), 12);
        assertThat(numbers).containsExactly(0);
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        StreamPress full =
                new StreamPress(
                        (stream, number) -> {
                            throw new IOException("no room");
                        },
                        2);
        full.add(content(1), new PdfDictionary(), 1);
        assertThatThrownBy(full::finish).isInstanceOf(IOException.class).hasMessage("no room");
    }

    /** Of many lengths, and at times of bytes that do not become fewer. */
    private static byte[] content(int number) {
        byte[] content = new byte[number * 1_000];
        if (number % 2 == 1) {
            new Random(number).nextBytes(content);
        }
        return content;
    }

    private static byte[] inflated(byte[] content) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content);
            byte[] inflated = new byte[1 << 16];
            int size = inflater.inflate(inflated);
            assertThat(inflater.finished()).isTrue();
            return Arrays.copyOf(inflated, size);
        } finally {
            inflater.end();
        }
    }
}
