package hk.ipo.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of the data set that the program carries on its class path, packaged or not.
 *
 * @param name its name in the folder {@code data}
 */
record CarriedFile(String name) implements SourceFile {

    @Override
    public InputStream open() throws IOException {
        InputStream content = CarriedFile.class.getResourceAsStream("/data/" + name);
        if (content == null) {
            throw new FileNotFoundException(name + " is not among the carried data");
        }
        return content;
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(this);
    }
}
