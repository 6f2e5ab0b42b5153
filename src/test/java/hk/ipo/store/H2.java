package hk.ipo.store;

import java.util.concurrent.atomic.AtomicInteger;

/** H2 in memory. */
final class H2 {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    static TestDatabase database() {
        return databaseOfVersion("latest");
    }

    /** With the schema as it was at a version. */
    static TestDatabase databaseOfVersion(String version) {
        return TestDatabase.migratedTo(
                version, "jdbc:h2:mem:store" + DATABASES.incrementAndGet(), "sa");
    }

    private H2() {}
}
