package hk.ipo.source;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.Money;
import hk.ipo.market.Percentage;
import hk.ipo.source.RejectedRow.Reason;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a CSV file as it stands there. What has its plain form is read straight from the row's
 * characters, for that is nearly all of a million rows; whatever else there is becomes a {@link
 * Field} first, which also says what is wrong.
 *
 * @param location where it begins
 * @param header the file's columns
 * @param cells what stands in each, if the row has as many
 */
record CsvRow(SourceLocation location, CsvHeader header, CsvCells cells) {

    boolean fitsHeader() {
        return cells.size() == header.size();
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
        int place = filled(column);
        if (place < 0) {
            return Optional.empty();
        }
        String text = cells.text(place);
        return text.isBlank() ? Optional.empty() : Optional.of(new Field(column, text));
    }

    /** {@link Field#decimal}, empty as {@link #optional}. */
    Optional<BigDecimal> decimal(String column) {
        int place = filled(column);
        if (place < 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> plain = cells.number(place);
        return plain.isPresent() ? plain : optional(column).map(Field::decimal);
    }

    /** {@link Field#hongKongDollars}, empty as {@link #optional}. */
    Optional<Money> hongKongDollars(String column) {
        Optional<BigDecimal> amount = decimal(column);
        return amount.isPresent() ? Optional.of(Money.hkd(amount.get())) : Optional.empty();
    }

    /** {@link Field#percentage}, empty as {@link #optional}. */
    Optional<Percentage> percentage(String column) {
        Optional<BigDecimal> percent = decimal(column);
        if (percent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Field.isPercentage(percent.get())
                        ? new Percentage(percent.get())
                        : required(column).percentage());
    }

    /** {@link Field#count}, empty as {@link #optional}. */
    Optional<Long> count(String column) {
        int place = filled(column);
        if (place < 0) {
            return Optional.empty();
        }
        Optional<Long> plain = cells.count(place);
        return plain.isPresent() ? plain : optional(column).map(Field::count);
    }

    /** {@link Field#date}, empty as {@link #optional}. */
    Optional<LocalDate> date(String column) {
        int place = filled(column);
        if (place < 0) {
            return Optional.empty();
        }
        Optional<LocalDate> plain = cells.day(place);
        return plain.isPresent() && Field.isPlausible(plain.get())
                ? plain
                : optional(column).map(Field::date);
    }

    /** {@link Field#date} of a column that must have one. */
    LocalDate requiredDate(String column) {
        Optional<LocalDate> date = date(column);
        return date.isPresent() ? date.get() : required(column).date();
    }

    /** Where the column stands; below zero when nothing is there or the file has no such column. */
    private int filled(String column) {
        int place = header.indexOf(column);
        return place < 0 || cells.isEmpty(place) ? -1 : place;
    }
}
