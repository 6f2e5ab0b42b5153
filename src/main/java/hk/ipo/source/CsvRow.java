package hk.ipo.source;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.source.RejectedRow.Reason;

import java.util.List;
import java.util.Optional;

/**
 * A row of a CSV file as it stands there.
 *
 * @param location where it begins
 * @param header the file's columns
 * @param values what stands in each, if the row has as many
 */
record CsvRow(SourceLocation location, CsvHeader header, List<String> values) {

    boolean fitsHeader() {
        return values.size() == header.size();
    }

    Field required(String column) {
        return optional(column)
                .orElseThrow(
                        () ->
                                new FaultyValueException(
                                        column,
                                        "",
                                        Reason.MISSING_VALUE,
                                        Finding.of(FindingKind.VALUE)));
    }

    /** The value of a column; empty when it is blank or the file has no such column. */
    Optional<Field> optional(String column) {
        int index = header.indexOf(column);
        return index < 0 || values.get(index).isBlank()
                ? Optional.empty()
                : Optional.of(new Field(column, values.get(index)));
    }
}
