package hk.ipo.bench.stage;

import hk.ipo.bench.Spent;

import org.postgresql.PGConnection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database's own loading of a CSV file into a table of texts: H2's {@code CSVREAD},
 * PostgreSQL's {@code COPY}. Nothing is checked, and no value has a type.
 */
public final class BareLoading {

    /** Loads the file {@code args[1]} into a database of the kind {@code args[0]}. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]).toAbsolutePath();
        try (EmptyDatabase database = EmptyDatabase.of(args[0]);
                Connection connection = database.dataSource().getConnection()) {
            Spent before = Spent.sinceStart().and(database.processor());
            long rows = database.isPostgres() ? copy(connection, file) : csvread(connection, file);
            Spent spent = Spent.sinceStart().and(database.processor()).since(before);
            System.out.println(rows + " rows, " + spent);
            System.out.println(spent.line());
        }
    }

    private static long csvread(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(
                    "create table loaded as select * from csvread('"
                            + file.toString().replace("'", "''")
                            + "', null, 'charset=UTF-8')");
        }
    }

    private static long copy(Connection connection, Path file) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                BufferedReader header = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                Reader rows = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            statement.execute(
                    "create table loaded (" + header.readLine().replace(",", " text, ") + " text)");
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy loaded from stdin (format csv, header)", rows);
        }
    }

    private BareLoading() {}
}
