package hk.ipo.source;

import java.io.IOException;
import java.io.InputStream;

/** Something to read rows from: a file, or a resource that the project carries. */
public interface SourceFile {

    /** The name without its folder: {@code deals.csv}. */
    String name();

    /** Its content from the start; the caller closes the stream. */
    InputStream open() throws IOException;

    /** The SHA-256 of the content in hexadecimal, by which the same input is known again. */
    String fingerprint();
}
