package hk.ipo.store;

import hk.ipo.source.SourceLocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Where a row stands in its file, as three columns of what was made of it. */
final class RowPlace {

    /** Their names in the tables of facts. */
    static final List<String> COLUMNS = List.of("row_file", "row_line", "row_path");

    static void write(SourceLocation location, RowSink sink) throws SQLException {
        sink.text(location.file());
        sink.integer(location.line());
        sink.text(location.path());
    }

    /** The one in the columns {@code file}, {@code line} and {@code path}. */
    static SourceLocation read(ResultSet row) throws SQLException {
        return new SourceLocation(
                row.getString("file"),
                row.getLong("line"),
                ColumnType.TEXT.optional().reading().of(row, "path"));
    }

    private RowPlace() {}
}
