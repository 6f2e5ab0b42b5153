package hk.ipo.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was found where the operator pointed.
 *
 * @param recognised the files to read, by feed, name and fingerprint, none twice
 * @param leftAside the names of files that belong to no feed, and of those that repeat another's
 *     content
 */
public record Inputs(List<Input> recognised, List<String> leftAside) {

    public Inputs {
        recognised = List.copyOf(recognised);
        leftAside = List.copyOf(leftAside);
    }

    /**
     * The identity of a run's input: the SHA-256, in hexadecimal, over the feeds and fingerprints
     * of the recognised files. The same content gives the same identity wherever it lies.
     */
    public String fingerprint() {
        return Fingerprint.of(
                recognised.stream()
                        .map(input -> input.feed().id() + " " + input.file().fingerprint() + "\n")
                        .collect(Collectors.joining()));
    }
}
