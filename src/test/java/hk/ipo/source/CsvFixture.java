package hk.ipo.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CSV text made of a sound row per feed, of which a test changes what it is about. */
final class CsvFixture {

    private final String fileName;
    private final Map<String, String> sound;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private CsvFixture(String fileName, Map<String, String> sound) {
        this.fileName = fileName;
        this.sound = sound;
    }

    static CsvFixture issuers() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("stock_code", "01001");
        row.put("name_en", "Harbour Motors Co., Ltd.");
        row.put("name_zh", "海港汽車股份有限公司");
        row.put("short_name_en", "HARBOUR MOTORS");
        row.put("short_name_zh", "海港汽车");
        row.put("issuer_type", "A_PLUS_H");
        row.put("a_share_code", "SZ300001");
        row.put("parent_a_share_code", "");
        row.put("chapter", "");
        row.put("name_flags", "");
        row.put("industry_en", "Automobiles");
        row.put("industry_zh_hans", "汽车");
        row.put("industry_zh_hant", "汽車");
        row.put("isin", "CNE100006QD2");
        row.put("board_lot", "100");
        return new CsvFixture("issuers.csv", row);
    }

    static CsvFixture deals() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("stock_code", "01001");
        row.put("board", "MAIN");
        row.put("listing_date", "2025-01-15");
        row.put("prospectus_date", "2025-01-06");
        row.put("listing_method", "OFFER");
        row.put("offer_price_hkd", "10.50");
        row.put("offer_price_range_hkd", "9.00-10.50");
        row.put("offer_shares", "1200000000");
        row.put("funds_hong_kong_offer_hkd", "600000000");
        row.put("funds_international_offer_hkd", "13800000000");
        row.put("funds_raised_base_hkd", "12600000000");
        row.put("net_proceeds_hkd", "12000000000");
        row.put("sponsors_en", "Victoria Capital Limited / Peninsula Securities Limited");
        row.put("sponsors_zh", "維港資本有限公司 / 半島證券有限公司");
        row.put("reporting_accountant", "KPMG");
        row.put("public_subscription_multiple", "11.39");
        row.put("international_subscription_multiple", "2.5");
        row.put("valid_applications", "10891");
        row.put("one_lot_success_pct", "50.0095");
        row.put("public_offer_final_pct", "10");
        row.put("cornerstone_pct", "45.5");
        row.put("first_day_open_hkd", "11");
        row.put("first_day_close_hkd", "109.599998");
        row.put("application_date", "2024-06-28");
        row.put("announcement_url", "https://www1.hkexnews.hk/01001.pdf");
        row.put("funds_raised_final_hkd", "14400000000");
        row.put("remarks", "");
        return new CsvFixture("deals.csv", row);
    }

    static CsvFixture overAllotments() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("stock_code", "01001");
        row.put("known_on", "2025-02-20");
        row.put("basis", "SOURCE");
        row.put("proceeds_hkd", "1800000000");
        row.put("note", "date of the announcement");
        return new CsvFixture("over_allotments.csv", row);
    }

    static CsvFixture annualTotals() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("year", "2015");
        row.put("new_listings", "138");
        row.put("main_board", "104");
        row.put("gem", "34");
        row.put("ipo_funds_hkd_bn", "263.0892");
        return new CsvFixture("market_totals.csv", row);
    }

    static CsvFixture claims() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("claim_id", "hkex-2025-funds");
        row.put("publisher", "HKEX");
        row.put("published_on", "2026-01-02");
        row.put("measure", "funds_raised");
        row.put("scope", "all");
        row.put("period_start", "2025-01-01");
        row.put("period_end", "2025-12-31");
        row.put("known_on", "2025-12-31");
        row.put("value", "285.8");
        row.put("unit", "HKD bn");
        row.put("precision", "1dp");
        row.put("statement", "Provisional funds of 2025");
        row.put("controlling", "no");
        row.put("reason", "");
        return new CsvFixture("published_claims.csv", row);
    }

    CsvFixture without(String column) {
        sound.remove(column);
        return this;
    }

    /** Adds a sound row with the columns and values given in turn put in. */
    CsvFixture row(String... changes) {
        Map<String, String> row = new LinkedHashMap<>(sound);
        for (int i = 0; i < changes.length; i += 2) {
            if (row.replace(changes[i], changes[i + 1]) == null) {
                throw new AssertionError("no column " + changes[i]);
            }
        }
        rows.add(row);
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder(String.join(",", sound.keySet())).append("\r\n");
        for (Map<String, String> row : rows) {
            text.append(
                            row.values().stream()
                                    .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                                    .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }

    SourceFile file() {
        return InMemoryFile.ofText(fileName, text());
    }
}
