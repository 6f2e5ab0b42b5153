package hk.ipo.store;

import java.util.concurrent.atomic.AtomicInteger;

/** H2 in memory. */
final class H2 {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    static TestDatabase database() {
        return TestDatabase.migrated("jdbc:h2:mem:store" + DATABASES.incrementAndGet(), "sa");
    }

    private H2() {}
}
