package hk.ipo.delivery;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The editions that an output folder already has: an edition says what changed since the one before
 * it of the same year. An edition that is made again keeps the day that its manifest names, so that
 * it comes out as it was, whatever has been published since.
 */
public final class EarlierEditions {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Path root;

    /** The editions below an output folder, which need not exist. */
    public EarlierEditions(Path root) {
        this.root = root;
    }

    /**
     * The day of the edition with which this one is compared: the one that its own manifest names
     * if it was published before, else that of the latest earlier edition of its year. With 2025 as
     * of 31 December and as of 5 January published, 2025 as of 31 January is compared with 5
     * January.
     *
     * @return empty when there is nothing to compare with
     * @throws IOException when the folder or a manifest cannot be read
     */
    public Optional<LocalDate> before(Edition edition) throws IOException {
        Path manifest = root.resolve(edition.folder()).resolve(EditionManifest.FILE);
        return Files.exists(manifest) ? recorded(manifest) : latestBefore(edition);
    }

    private Optional<LocalDate> latestBefore(Edition edition) throws IOException {
        Path year = root.resolve(Integer.toString(edition.year()));
        if (!Files.isDirectory(year)) {
            return Optional.empty();
        }
        Optional<LocalDate> latest = Optional.empty();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(year)) {
            for (Path folder : folders) {
                Optional<LocalDate> day =
                        day(folder.getFileName().toString())
                                .filter(one -> one.isBefore(edition.asOf()))
                                .filter(one -> one.getYear() >= edition.year())
                                .filter(one -> isPublished(folder));
                if (day.isPresent() && latest.filter(day.get()::isBefore).isEmpty()) {
                    latest = day;
                }
            }
        }
        return latest;
    }

    private static boolean isPublished(Path folder) {
        return Files.isRegularFile(folder.resolve(EditionManifest.FILE));
    }

    private static Optional<LocalDate> recorded(Path manifest) throws IOException {
        try (JsonParser json =
                new JsonFactory()
                        .createParser(ObjectReadContext.empty(), Files.readAllBytes(manifest))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw unreadable(manifest, "no object");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals(EditionManifest.SINCE) && value == JsonToken.VALUE_STRING) {
                    return Optional.of(
                            day(json.getString())
                                    .orElseThrow(
                                            () -> unreadable(manifest, "since: a day expected")));
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            throw unreadable(manifest, e.getOriginalMessage());
        }
    }

    /** A folder of another name is none of an edition: a superseded one, a comparison. */
    private static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static IOException unreadable(Path manifest, String why) {
        return new IOException(manifest + " is no manifest: " + why);
    }
}
