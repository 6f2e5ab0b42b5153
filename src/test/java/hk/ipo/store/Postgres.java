package hk.ipo.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL server of the tests' own, started with the first database and ended with the JVM.
 */
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final class Server {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static TestDatabase database() {
        return TestDatabase.migrated(emptyDatabase(), "postgres");
    }

    /** With the schema as it was at a version. */
    static TestDatabase databaseOfVersion(String version) {
        return TestDatabase.migratedTo(version, emptyDatabase(), "postgres");
    }

    /** The address of a new database with nothing in it. */
    public static String emptyDatabase() {
        String name = "store" + DATABASES.incrementAndGet();
        new JdbcTemplate(Server.STARTED.getPostgresDatabase()).execute("create database " + name);
        return Server.STARTED.getJdbcUrl("postgres", name);
    }

    /** The address of a new database with all that another has, which nobody may have open. */
    public static String copyOf(String url) {
        String name = "store" + DATABASES.incrementAndGet();
        String original = url.replaceFirst(".*/([^/?]+).*", "$1");
        new JdbcTemplate(Server.STARTED.getPostgresDatabase())
                .execute("create database " + name + " template " + original);
        return Server.STARTED.getJdbcUrl("postgres", name);
    }

    private Postgres() {}
}
