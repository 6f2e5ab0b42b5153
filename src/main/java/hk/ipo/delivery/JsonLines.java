package hk.ipo.delivery;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** JSON in UTF-8 with one element of its array a line. */
final class JsonLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** A generator whose end leaves the stream open. */
    static JsonGenerator generator(OutputStream stream) {
        return FACTORY.createGenerator(new OneElementALine(), unclosed(stream), JsonEncoding.UTF8);
    }

    private static OutputStream unclosed(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Line feeds between the elements of the array and nowhere else, whatever the platform. */
    private static final class OneElementALine extends ObjectWriteContext.Base {

        private final PrettyPrinter printer =
                new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Spacing.AFTER)
                                        .withObjectEntrySpacing(Spacing.AFTER))
                        .withObjectIndenter(new NopIndenter())
                        .withArrayIndenter(new DefaultIndenter("", "\n"));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private JsonLines() {}
}
