package hk.ipo.market;

/**
 * What can be said about a row of an input, with the sentence in which the console says it. The
 * sentences are patterns of {@link java.text.MessageFormat}; the editions have the same in every
 * language.
 */
public enum FindingKind {
    // Values of any feed.
    VALUE("a value expected"),
    TEXT_LENGTH("a text of at most {0} characters expected"),
    TEXT_OF_ONE_LINE("a text of one line without control characters expected"),
    NOTE_LENGTH("a note of at most {0} characters expected"),
    NOTE_CHARACTERS("a note without control characters expected"),
    WEB_ADDRESS("a web address that begins with https:// expected"),
    NUMBER("a number expected"),
    NUMBER_FROM_ZERO("a number of zero or more expected"),
    DECIMAL("a decimal number expected"),
    DIGITS("a number of at most 20 digits and 10 decimals expected"),
    CURRENCY("an ISO 4217 currency code such as CNY expected"),
    PERCENTAGE("a percentage from 0 to 100 expected"),
    WHOLE_NUMBER("a whole number expected"),
    NUMBER_UP_TO("a number up to {0} expected"),
    DATE_ISO("a date YYYY-MM-DD that exists expected"),
    DATE_DAY_FIRST("a date DD/MM/YYYY that exists expected"),
    DATE_OF_REPORT("a date dd/mm/yy that exists expected"),
    DATE_FROM_1986("a date from 1986 on expected"),
    STOCK_CODE("a stock code expected"),
    STOCK_CODE_OF_FIVE("stock code of five digits expected, such as 00700"),
    STOCK_CODE_ABROAD("stock code of letters and digits expected, such as XNAS:ABCD"),
    STOCK_CODE_NUMBER("stock code from 1 to 99999 expected"),
    MARKET_OF_CODE("market identifier of four letters expected"),
    ONE_OF("one of {0} expected"),
    COLUMNS("{0} columns expected, {1} found"),
    ONCE("already given at {0}"),
    LISTING_OF_INPUTS("the stock code of a listing in the same inputs expected"),

    // Deals and issuers.
    ISIN("an ISIN of 12 characters expected"),
    NAME_FLAGS("letters of B, P, S, W expected"),
    NAME("a name expected"),
    BOARD_LOT("a board lot above zero expected"),
    PRICES("prices low-high or one price expected"),
    LOW_END_FIRST("the low end first expected"),
    PRICE_ABOVE_ZERO("a price above zero expected"),
    OFFER_PRICE_ABOVE_ZERO("an offer price above zero expected"),
    SHARES_ABOVE_ZERO("a number of shares above zero expected"),
    FUNDS_FROM_ZERO("funds of zero or more expected"),
    PROCEEDS_ABOVE_ZERO("proceeds above zero expected"),
    FUNDS_OF_OFFERS("funds only for the listing method OFFER expected"),
    HONG_KONG_WITHIN_BASE("a Hong Kong offer within the base funds expected"),
    SUM_OF("the sum of {0} and {1} expected"),
    NO_LESS_THAN("no less than {0} expected"),
    PROSPECTUS_FIRST("a prospectus before the listing date expected"),
    YEAR_FROM_1986("a year from 1986 on expected"),
    LISTINGS_OF_BOARDS("new listings that are Main Board plus GEM expected"),
    COUNT_FROM_ZERO("a count of zero or more expected"),
    RESULTS_PERIOD("a period such as FY2024, 1H2025 or 9M2025 expected"),
    PERIOD_ORDER("a period ends on or after its first day"),

    // Applications.
    APPLICATION_NUMBER("an application''s number expected"),
    APPLICANT("an applicant''s name expected"),
    NUMBER_AND_APPLICANT("an application''s number and applicant expected"),
    LAST_SEEN_AFTER_FIRST("a last day seen on or after the first expected"),
    APPLICATION_OBJECT("an application as a JSON object expected"),
    ONE_VALUE_OF_NAME("one value of that name expected"),
    TRUE_OR_FALSE("true or false expected"),
    MILLISECONDS("milliseconds since 1970, digits alone, expected"),

    // Published figures.
    CLAIM_ID("an id of letters, digits, hyphens, dots expected"),
    BOTH_ENDS("both ends of the period or none expected"),
    PERIOD("a period expected"),
    OTHER_UNIT("another unit for {0} expected"),
    KNOWN_MEASURE("a measure that is known expected"),
    PRECISION("one of exact, 0dp to 9dp, as_printed, at_least, at_most, about expected"),
    SCOPE("all or name=value expected"),
    SCOPE_NAMES("{0} expected"),
    SCOPE_VALUE("{0}= expected"),
    SCOPE_COUNT("{0}= a whole number from 1 to 9999 expected"),
    SCOPE_LIKE("{0}= such as {1} expected"),
    SCOPE_ORDER("{0}= from the first year to the last expected"),

    // The New Listing Report.
    FIRST_LINE("the first line of a listing above expected"),
    COMPANY_NAME("a company name expected"),
    TAG("the tag (a) or (b) expected"),
    ONE_LINE_EACH("one line for each of (a) and (b) expected"),
    FUNDS_IN_BOTH("funds in neither line or in both expected"),
    FUNDS_OF_TRANCHE("funds in HK$ of this tranche expected"),
    PRICE_IN_HKD("a price in HK$ expected"),
    NAMES("names expected"),
    METHOD_OR_FUNDS(
            "an amount, or N/A with the reason Transfer of Listing from GEM, De-SPAC Transaction or Introduction expected"),

    // How an irregular line of the report was read.
    CODE_AGAIN("stock code {0} printed again, for another issuer"),
    NO_PROSPECTUS_DATE("no prospectus date in {0}"),
    NO_SECOND_LINE("no second line below row {0}"),
    NO_FUNDS("no funds in {0}"),
    NO_TAG("no tag in {0}, read as {1}"),
    OTHER_PRICE("price {0} in {1} differs"),

    // Kept as it stands.
    QUOTED("{0}");

    private final String english;

    FindingKind(String english) {
        this.english = english;
    }

    /** The sentence in English, with places for what fills it. */
    public String english() {
        return english;
    }

    /** A refusal of values that are not so. */
    UnmetException unmet() {
        return new UnmetException(Finding.of(this));
    }
}
