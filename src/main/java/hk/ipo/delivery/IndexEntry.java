package hk.ipo.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition in the archive's index.
 *
 * @param year the year that it is about
 * @param asOf the day up to which facts count
 * @param revision its revision
 * @param folder its folder from the output folder on: {@code 2025/2026-01-05.r1}
 * @param manifest the SHA-256 of its manifest in hexadecimal
 * @param publishedAt when it was published first, unless the index was lost since then
 * @param publishedBy who published it first
 * @param supersededBy the revision that took its place
 */
record IndexEntry(
        int year,
        LocalDate asOf,
        int revision,
        String folder,
        String manifest,
        Optional<Instant> publishedAt,
        Optional<String> publishedBy,
        Optional<Integer> supersededBy) {

    boolean isOf(Edition edition) {
        return year == edition.year() && asOf.equals(edition.asOf());
    }

    /** The same edition with its manifest grown. */
    IndexEntry completed(String grown) {
        return new IndexEntry(
                year, asOf, revision, folder, grown, publishedAt, publishedBy, supersededBy);
    }

    /** The same edition, aside. */
    IndexEntry superseded(String aside, int by) {
        return new IndexEntry(
                year, asOf, revision, aside, manifest, publishedAt, publishedBy, Optional.of(by));
    }
}
