package hk.ipo.store;

import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** An empty database with the project's schema, closed after the test. */
final class TestDatabase implements AutoCloseable {

    private final HikariDataSource dataSource;

    private TestDatabase(HikariDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static TestDatabase migrated(String url, String user) {
        return migratedTo("latest", url, user);
    }

    /** With the schema as it was at a version. */
    static TestDatabase migratedTo(String version, String url, String user) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(url);
        dataSource.setUsername(user);
        dataSource.setMaximumPoolSize(2);
        TestDatabase database = new TestDatabase(dataSource);
        database.migrateTo(version);
        return database;
    }

    /** Brings the schema to a version; H2's own scripts are for the latest alone. */
    void migrateTo(String version) {
        String[] locations =
                dataSource.getJdbcUrl().startsWith("jdbc:h2:")
                        ? new String[] {"db/migration"}
                        : new String[] {"db/migration", "db/postgresql"};
        Flyway.configure()
                .dataSource(dataSource)
                .locations(locations)
                .target(version)
                .load()
                .migrate();
    }

    HikariDataSource dataSource() {
        return dataSource;
    }

    /** How many rows a table holds. */
    long rows(String table) {
        Long count =
                new JdbcTemplate(dataSource)
                        .queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }

    /** How many versions of facts are recorded. */
    long versions() {
        return FactTables.ALL.stream().mapToLong(table -> rows(table.name())).sum();
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
