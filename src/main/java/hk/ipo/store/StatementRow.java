package hk.ipo.store;

import java.math.BigDecimal;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** A row as the parameters of a statement, from the first on. */
final class StatementRow implements RowSink {

    private final PreparedStatement statement;
    private int index;

    StatementRow(PreparedStatement statement) {
        this.statement = statement;
    }

    @Override
    public void none(JDBCType type) throws SQLException {
        statement.setNull(++index, type.getVendorTypeNumber());
    }

    @Override
    public void text(String text) throws SQLException {
        statement.setString(++index, text);
    }

    @Override
    public void integer(int number) throws SQLException {
        statement.setInt(++index, number);
    }

    @Override
    public void integer(long number) throws SQLException {
        statement.setLong(++index, number);
    }

    @Override
    public void flag(boolean flag) throws SQLException {
        statement.setBoolean(++index, flag);
    }

    @Override
    public void day(LocalDate day) throws SQLException {
        statement.setObject(++index, day);
    }

    @Override
    public void decimal(BigDecimal number) throws SQLException {
        statement.setBigDecimal(++index, number);
    }
}
