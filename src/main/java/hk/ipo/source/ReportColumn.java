package hk.ipo.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the New Listing Report, found by words of their headers. */
enum ReportColumn {
    STOCK_CODE("stock code"),
    NAME("company name"),
    PROSPECTUS_DATE("date of prospectus"),
    LISTING_DATE("date of listing"),
    SPONSORS("sponsor"),
    ACCOUNTANTS("reporting accountant"),
    VALUERS("valuer"),
    FUNDS("funds raised"),
    PRICE("subscription price");

    private final String words;

    ReportColumn(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The column that a header cell's text names. */
    static Optional<ReportColumn> named(String text) {
        String header = Printable.collapsed(text).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> header.contains(column.words)).findFirst();
    }
}
