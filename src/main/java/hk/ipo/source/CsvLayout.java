package hk.ipo.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The CSV files of the data set: the name each bears there and the columns that it must have.
 * Columns of notes may be missing, others may be added, and their order is free.
 */
enum CsvLayout {
    ISSUERS(
            Feed.ISSUERS,
            "issuers.csv",
            "stock_code",
            "name_en",
            "name_zh",
            "short_name_en",
            "short_name_zh",
            "issuer_type",
            "a_share_code",
            "parent_a_share_code",
            "chapter",
            "name_flags",
            "industry_en",
            "industry_zh_hans",
            "industry_zh_hant",
            "isin",
            "board_lot"),
    LISTINGS(
            Feed.LISTINGS,
            "deals.csv",
            "stock_code",
            "board",
            "listing_date",
            "prospectus_date",
            "listing_method",
            "offer_price_hkd",
            "offer_price_range_hkd",
            "offer_shares",
            "funds_hong_kong_offer_hkd",
            "funds_international_offer_hkd",
            "funds_raised_base_hkd",
            "net_proceeds_hkd",
            "sponsors_en",
            "sponsors_zh",
            "reporting_accountant",
            "public_subscription_multiple",
            "international_subscription_multiple",
            "valid_applications",
            "one_lot_success_pct",
            "public_offer_final_pct",
            "cornerstone_pct",
            "first_day_open_hkd",
            "first_day_close_hkd",
            "application_date",
            "announcement_url",
            "funds_raised_final_hkd"),
    OVER_ALLOTMENTS(
            Feed.OVER_ALLOTMENTS,
            "over_allotments.csv",
            "stock_code",
            "known_on",
            "basis",
            "proceeds_hkd"),
    ANNUAL_TOTALS(
            Feed.ANNUAL_TOTALS,
            "market_totals.csv",
            "year",
            "new_listings",
            "main_board",
            "gem",
            "ipo_funds_hkd_bn"),
    APPLICATIONS(
            Feed.APPLICATIONS,
            "applications.csv",
            "application_id",
            "board",
            "applicant_en",
            "applicant_zh",
            "name_flags",
            "first_submission_date",
            "latest_posting_date",
            "coordinator_appointment_date",
            "phip_date",
            "inactive_date",
            "listed_stock_code",
            "listed_date",
            "first_seen_on",
            "last_seen_on",
            "document_url"),
    PIPELINE(Feed.PIPELINE, "pipeline_counts.csv", "date", "active_main_board_applications"),
    FINANCIALS(
            Feed.FINANCIALS,
            "financials.csv",
            "stock_code",
            "period",
            "period_end",
            "currency",
            "revenue_mn",
            "net_profit_mn",
            "research_and_development_mn",
            "cash_mn"),
    CLAIMS(
            Feed.CLAIMS,
            "published_claims.csv",
            "claim_id",
            "publisher",
            "published_on",
            "measure",
            "scope",
            "period_start",
            "period_end",
            "known_on",
            "value",
            "unit",
            "precision",
            "statement");

    private final Feed feed;
    private final String fileName;

    @SuppressWarnings("ImmutableEnumChecker") // List.of does not change
    private final List<String> required;

    CsvLayout(Feed feed, String fileName, String... required) {
        this.feed = feed;
        this.fileName = fileName;
        this.required = List.of(required);
    }

    Feed feed() {
        return feed;
    }

    /** The name in the data set; a file of another name is known by its columns. */
    String fileName() {
        return fileName;
    }

    List<String> missingFrom(CsvHeader header) {
        return required.stream().filter(column -> !header.has(column)).toList();
    }

    /**
     * Whether the header is meant to be this feed's: half of its columns or more are there, and
     * more than one, for many a stranger has a column of dates.
     */
    boolean isNearly(CsvHeader header) {
        int missing = missingFrom(header).size();
        return 2 * missing <= required.size() && required.size() - missing > 1;
    }

    /** The layout of the data set's file of that name. */
    static Optional<CsvLayout> ofFileName(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(layout -> layout.fileName.equals(lowerCase))
                .findFirst();
    }
}
