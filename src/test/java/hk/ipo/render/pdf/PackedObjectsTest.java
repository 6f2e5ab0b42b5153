package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.render.zip.ByteBlock;

import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

class PackedObjectsTest {

    private static final PdfName OWN = new PdfName("Own");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document();
    private final TaggedWriter writer = TaggedWriter.of(document, out);

    @Test
    void aThousandObjectsAreFoundByTheirNumbersInWhateverOrderTheyWereWritten() throws IOException {
        open();
        PackedObjects objects = new PackedObjects(writer, 500);
        for (int at = 0; at < 1_000; at++) {
            assertThat(objects.reserve()).isEqualTo(500 + at);
        }
        for (int number = 1_499; number >= 500; number--) {
            write(objects, number);
        }
        try (PdfReader reader = finished(objects)) {
            for (int number = 500; number < 1_500; number++) {
                PdfDictionary object = (PdfDictionary) reader.getPdfObject(number);
                assertThat(object.getAsNumber(OWN).intValue()).isEqualTo(number);
            }
        }
    }

    @Test
    void aNumberUnderWhichNothingWasWrittenIsFree() throws IOException {
        open();
        PackedObjects objects = new PackedObjects(writer, 500);
        int first = objects.reserve();
        int never = objects.reserve();
        write(objects, first);
        try (PdfReader reader = finished(objects)) {
            assertThat(reader.getPdfObject(first)).isInstanceOf(PdfDictionary.class);
            assertThat(reader.getPdfObject(never)).isNull();
        }
    }

    @Test
    void moreObjectsOfTheLibrarysThanWerePlannedAreNotTakenForPackedOnes() throws IOException {
        open();
        PackedObjects objects = new PackedObjects(writer, 5);
        write(objects, objects.reserve());
        writer.addToBody(new PdfNumber(1));
        writer.addToBody(new PdfNumber(2));
        assertThatThrownBy(() -> finished(objects))
                .hasMessageContaining("the library numbers more objects than planned");
    }

    private void open() {
        writer.setFullCompression();
        document.open();
        writer.getDirectContent().rectangle(0, 0, 1, 1);
        writer.getDirectContent().fill();
    }

    private static void write(PackedObjects objects, int number) {
        ByteBlock object = objects.begin(number);
        object.addLatin("<</Own ");
        object.addDigits(number);
        object.addLatin(">>");
        objects.end();
    }

    private PdfReader finished(PackedObjects objects) throws IOException {
        PdfArray all = new PdfArray();
        for (int number = 500; number < 1_500; number++) {
            all.add(new PdfLiteral(PdfObject.INDIRECT, number + " 0 R"));
        }
        // A reader forgets what nothing leads to.
        writer.getExtraCatalog().put(OWN, all);
        objects.finish();
        document.close();
        return new PdfReader(out.toByteArray());
    }
}
