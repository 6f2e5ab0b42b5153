package hk.ipo;

import hk.ipo.delivery.Edition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/** The edition that the carried data set was gathered for, kept beside the data. */
final class CarriedEdition {

    private static final String RESOURCE = "/data/default.properties";

    /** Reads it. */
    static Edition read() {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                CarriedEdition.class.getResourceAsStream(RESOURCE), RESOURCE),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Edition(
                Integer.parseInt(properties.getProperty("year")),
                LocalDate.parse(properties.getProperty("as-of")));
    }

    private CarriedEdition() {}
}
