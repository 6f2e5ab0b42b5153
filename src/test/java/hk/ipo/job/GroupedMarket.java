package hk.ipo.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A made-up market of issuer groups with two deals each, and templates by which there is an edition
 * about each group: the industry stands for the group, under its number.
 */
final class GroupedMarket {

    private static final String ISSUERS =
            "stock_code,name_en,name_zh,short_name_en,short_name_zh,issuer_type,a_share_code,"
                    + "parent_a_share_code,chapter,name_flags,industry_en,industry_zh_hans,"
                    + "industry_zh_hant,isin,board_lot\n";
    private static final String DEALS =
            "stock_code,board,listing_date,prospectus_date,listing_method,offer_price_hkd,"
                    + "offer_price_range_hkd,offer_shares,funds_hong_kong_offer_hkd,"
                    + "funds_international_offer_hkd,funds_raised_base_hkd,net_proceeds_hkd,"
                    + "sponsors_en,sponsors_zh,reporting_accountant,public_subscription_multiple,"
                    + "international_subscription_multiple,valid_applications,"
                    + "one_lot_success_pct,public_offer_final_pct,cornerstone_pct,"
                    + "first_day_open_hkd,first_day_close_hkd,application_date,announcement_url,"
                    + "funds_raised_final_hkd,remarks\n";

    private static final String EDITIONS =
            """
            editions:
              group:
                each: industry
                title: 'Group {value} in {year}'
                contents: false
                appendix: false
                formats: [xlsx, pdf]
                deals: {name: 'Deals of group {value}'}
                sections: [headline, concentration]
            """;

    private final Path data;
    private final Path templates;
    private final int groups;

    /** Writes the data and the templates of so many groups. */
    GroupedMarket(Path folder, int groups) throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        templates = Files.createDirectories(folder.resolve("templates"));
        this.groups = groups;
        StringBuilder issuers = new StringBuilder(ISSUERS);
        StringBuilder deals = new StringBuilder(DEALS);
        for (int group = 1; group <= groups; group++) {
            for (int deal = 0; deal < 2; deal++) {
                String code = String.format(Locale.ROOT, "%05d", 2 * group - 1 + deal);
                issuers.append(issuer(code, group));
                deals.append(deal(code, group, deal));
            }
        }
        Files.writeString(data.resolve("issuers.csv"), issuers);
        Files.writeString(data.resolve("deals.csv"), deals);
        Files.writeString(templates.resolve("report.yaml"), EDITIONS);
    }

    Path data() {
        return data;
    }

    Path templates() {
        return templates;
    }

    int groups() {
        return groups;
    }

    private static String issuer(String code, int group) {
        return code
                + ",Issuer "
                + code
                + " Limited,,ISSUER "
                + code
                + ",,OTHER,,,,,"
                + group
                + ","
                + group
                + ","
                + group
                + ",,1000\n";
    }

    /** Ten million Hong Kong dollars for each number of a group, and a million for the second. */
    private static String deal(String code, int group, int deal) {
        long shares = 1_000_000L * (10L * group + deal);
        return String.format(
                Locale.ROOT,
                "%s,MAIN,2025-%02d-%02d,,OFFER,1,,%d,,,%d,,,,,,,,,,,1,1.1,,,%d,%n",
                code,
                1 + group % 12,
                1 + group % 28,
                shares,
                shares,
                shares);
    }
}
