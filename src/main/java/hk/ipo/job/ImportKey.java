package hk.ipo.job;

import hk.ipo.delivery.Edition;

/** The key under which a run's import is kept: year, as-of day, fingerprint, repetition. */
final class ImportKey {

    /** The beginning common to all imports of a year. */
    static String of(int year) {
        return year + "|";
    }

    /** The beginning common to all imports of an edition. */
    static String of(Edition edition) {
        return of(edition.year()) + edition.asOf() + "|";
    }

    /** The beginning common to all imports of an edition from the same inputs. */
    static String of(Edition edition, String fingerprint) {
        return of(edition) + fingerprint + "|";
    }

    private ImportKey() {}
}
