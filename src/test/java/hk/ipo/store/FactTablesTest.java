package hk.ipo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.market.Listing;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.SourceLocation;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

class FactTablesTest {

    @Test
    void everyFeedHasItsTableSoThatNoFactIsPassedOver() {
        assertThat(FactTables.ALL).extracting(FactTable::feed).containsExactly(Feed.values());
    }

    @Test
    void aRecordOfAnotherKindThanTheFeedsIsRefused() {
        Fact<?> misplaced =
                new Fact<>(
                        Feed.LISTINGS,
                        new SourceLocation("deals.csv", 2),
                        "2024",
                        FullRecords.DAY,
                        FullRecords.ANNUAL_TOTAL);
        assertThatThrownBy(() -> FactTables.LISTINGS.held(List.of(misplaced)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("listings have no AnnualTotal");
    }

    @Test
    void aListingIsWrittenAsItsColumnsSayOneByOne() throws SQLException {
        CopyRows atOnce = new CopyRows();
        FactTables.LISTINGS.write(FullRecords.LISTING, atOnce);
        CopyRows oneByOne = new CopyRows();
        for (Column<Listing, ?> column : FactTables.LISTINGS.columns()) {
            column.write(FullRecords.LISTING, oneByOne);
        }
        assertThat(sent(atOnce)).isEqualTo(sent(oneByOne)).hasSizeGreaterThan(300);
    }

    private static String sent(CopyRows rows) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        rows.sendTo(bytes::write);
        return HexFormat.of().formatHex(bytes.toByteArray());
    }
}
