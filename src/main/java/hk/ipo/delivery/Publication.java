package hk.ipo.delivery;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of publishing a draft.
 *
 * @param outcome what it meant for the archive
 * @param revision the revision that now stands for the day
 * @param files the files that the draft had, where they now are, and the manifest last
 */
public record Publication(Outcome outcome, int revision, List<Path> files) {

    public Publication {
        files = List.copyOf(files);
    }

    /** What a publication meant for the archive. */
    public enum Outcome {
        /** The first edition of that day. */
        FIRST,
        /** The very same was published before: nothing changed. */
        UNCHANGED,
        /** Further files joined those of before, which stayed as they were. */
        COMPLETED,
        /** Files that were missing or altered are again as they were published. */
        RESTORED,
        /** Another edition took the place of the one of before, which lies aside, whole. */
        CORRECTED
    }
}
