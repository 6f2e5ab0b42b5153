package hk.ipo.source;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

import java.io.InputStream;

/** Reads JSON that strangers made, token by token, within bounds far beyond any page. */
final class PageJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxDocumentLength(256L * 1024 * 1024)
                                    .maxNestingDepth(50)
                                    .maxStringLength(1024 * 1024)
                                    .maxNameLength(1_000)
                                    .build())
                    .build();

    static JsonParser parser(InputStream content) {
        return FACTORY.createParser(ObjectReadContext.empty(), content);
    }

    /** The line of the token just read, from 1 on. */
    static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** What is wrong with a text that is no JSON, to be said after the file's name. */
    static String fault(JacksonException failure) {
        @Nullable TokenStreamLocation location = failure.getLocation();
        return "is no readable JSON"
                + (location == null
                        ? ""
                        : " at line " + location.getLineNr() + ", column " + location.getColumnNr())
                + ": "
                + Printable.oneLine(String.valueOf(failure.getOriginalMessage()));
    }

    private PageJson() {}
}
