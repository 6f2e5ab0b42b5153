package hk.ipo.bench.stage;

import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * A database with nothing in it, gone when it is closed: an H2 file with the settings of a run's
 * own, or a PostgreSQL server.
 */
final class EmptyDatabase implements AutoCloseable {

    private final HikariDataSource dataSource = new HikariDataSource();
    private final Optional<EmbeddedPostgres> server;

    private EmptyDatabase(String url, String user, Optional<EmbeddedPostgres> server) {
        dataSource.setJdbcUrl(url);
        dataSource.setUsername(user);
        this.server = server;
    }

    /** The database of a kind, {@code h2} or {@code postgresql}. */
    static EmptyDatabase of(String kind) throws IOException {
        if (kind.equals("h2")) {
            Path folder = Files.createTempDirectory("bench");
            folder.toFile().deleteOnExit();
            return new EmptyDatabase(
                    "jdbc:h2:file:" + folder.resolve("facts") + ";WRITE_DELAY=0",
                    "sa",
                    Optional.empty());
        }
        EmbeddedPostgres server = EmbeddedPostgres.start();
        return new EmptyDatabase(
                server.getJdbcUrl("postgres", "postgres"), "postgres", Optional.of(server));
    }

    HikariDataSource dataSource() {
        return dataSource;
    }

    boolean isPostgres() {
        return server.isPresent();
    }

    /** How long processors worked for the server, nothing where the database is in this process. */
    Duration processor() throws SQLException {
        if (!isPostgres()) {
            return Duration.ZERO;
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            // A connection's process has the same parent as those that write to disk for all.
            return ProcessHandle.of(row.getLong(1)).flatMap(ProcessHandle::parent).stream()
                    .flatMap(ProcessHandle::children)
                    .flatMap(process -> process.info().totalCpuDuration().stream())
                    .reduce(Duration.ZERO, Duration::plus);
        }
    }

    @Override
    public void close() throws IOException {
        dataSource.close();
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
