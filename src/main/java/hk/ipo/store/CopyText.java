package hk.ipo.store;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Rows as PostgreSQL's {@code COPY} reads them in its text format: values parted by tabs, rows
 * ended by line feeds, {@code \N} for no value. A tab, a line break or a backslash of the data is
 * escaped, so that it cannot end a value or a row.
 */
final class CopyText {

    private static final String NO_VALUE = "\\N";

    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    /** Adds a value to the row. */
    void add(@Nullable Object value) {
        if (begun) {
            text.append('\t');
        }
        begun = true;
        if (value == null) {
            text.append(NO_VALUE);
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else {
            escaped(value.toString());
        }
    }

    /** Ends the row. */
    void endRow() {
        text.append('\n');
        begun = false;
    }

    private void escaped(String value) {
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            switch (sign) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(sign);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
