package hk.ipo.delivery;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an edition consists of and what it was made from, as {@value EditionManifest#FILE} in its
 * folder says it. It has no time of day: an edition made again from the same inputs has the same
 * manifest, byte for byte. When it was published, and by whom, stands in the archive's index.
 *
 * @param year the year that it is about
 * @param asOf the day up to which facts count
 * @param revision 1 for the first edition of that day, one more for each correction
 * @param version the program's version
 * @param facts the SHA-256 of its facts in hexadecimal
 * @param figures the SHA-256 of its figures in hexadecimal, that of {@value Edition#FIGURES}
 * @param since the as-of day of the edition that it is compared with
 * @param files every file beside the manifest, by name
 * @param inputs every file read, in the order read
 * @param parameters what the run was told besides, by the option's name: {@code reject-tolerance}
 * @param claims how published figures fared
 * @param release why it was published although controlling figures differ
 */
public record Manifest(
        int year,
        LocalDate asOf,
        int revision,
        String version,
        String facts,
        String figures,
        Optional<LocalDate> since,
        List<PublishedFile> files,
        List<Input> inputs,
        Map<String, String> parameters,
        Claims claims,
        Optional<Release> release) {

    public Manifest {
        files = files.stream().sorted(Comparator.comparing(PublishedFile::name)).toList();
        inputs = List.copyOf(inputs);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /**
     * A file read.
     *
     * @param file its name
     * @param sha256 the SHA-256 of its content in hexadecimal
     */
    public record Input(String file, String sha256) {}

    /**
     * How many published figures have which verdict.
     *
     * @param agrees ours is the same
     * @param differs ours is another
     * @param notCheckable the data cannot say
     */
    public record Claims(int agrees, int differs, int notCheckable) {}

    /**
     * A publication in spite of a difference.
     *
     * @param reason why, in the operator's words
     * @param claims the controlling figures that differ
     */
    public record Release(String reason, List<Break> claims) {

        public Release {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A controlling figure that differs.
     *
     * @param id the published figure's id
     * @param published its value as printed
     * @param unit the unit of all three values, as printed
     * @param ours our value on the same day
     * @param difference ours less the published one
     */
    public record Break(
            String id,
            String published,
            String unit,
            Optional<String> ours,
            Optional<String> difference) {}

    /** The edition. */
    public Edition edition() {
        return new Edition(year, asOf);
    }

    /** One of its files, by name. */
    public Optional<PublishedFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** The same making with other files, as another revision. */
    Manifest with(int otherRevision, List<PublishedFile> otherFiles) {
        return new Manifest(
                year,
                asOf,
                otherRevision,
                version,
                facts,
                figures,
                since,
                otherFiles,
                inputs,
                parameters,
                claims,
                release);
    }

    /** Whether both were made from the same by the same, whatever files were asked for. */
    boolean isMadeLike(Manifest other) {
        return with(0, List.of()).equals(other.with(0, List.of()));
    }
}
