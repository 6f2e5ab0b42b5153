package hk.ipo.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody who writes generated listings to a file, in a process that does nothing else. */
public interface Contender {

    /** Writes so many listings. */
    void write(int rows, Path file) throws IOException;
}
