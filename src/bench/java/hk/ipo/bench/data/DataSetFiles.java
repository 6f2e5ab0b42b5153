package hk.ipo.bench.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a data set of made-up listings of 2025: {@code issuers.csv}, {@code deals.csv} and {@code
 * over_allotments.csv} with the columns of the carried ones. The same number of listings gives the
 * same bytes.
 */
public final class DataSetFiles {

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
                    + "first_day_open_hkd,first_day_close_hkd,application_date,"
                    + "announcement_url,funds_raised_final_hkd,remarks\n";
    private static final String OVER_ALLOTMENTS = "stock_code,known_on,basis,proceeds_hkd,note\n";

    private static final int DAYS = 365;
    private static final int HOUSES = 40;
    private static final int ONE_INTRODUCTION_IN = 20;
    private static final int ONE_OVER_ALLOTMENT_IN = 3;
    private static final List<String> PLACES =
            List.of("Harbour", "Pearl River", "Great Wall", "Yangtze", "Lantau", "Orchid");
    private static final List<String> PLACES_CHINESE = List.of("海港", "珠江", "長城", "長江", "大嶼", "蘭花");
    private static final List<String> KINDS =
            List.of("Motors", "Biotechnology", "Robotics", "Foods", "Materials", "Logistics");
    private static final List<String> KINDS_CHINESE =
            List.of("汽車", "生物科技", "機器人", "食品", "材料", "物流");
    private static final List<String> INDUSTRIES =
            List.of(
                    "Industrial Materials,原材料,原材料",
                    "Healthcare Equipment & Services,其他医疗保健,醫療保健設備和服務",
                    "Software & Services,软件服务,軟件服務");
    private static final List<String> TYPES = List.of("A_PLUS_H", "H_SHARE", "OTHER", "OTHER");
    private static final List<String> ACCOUNTANTS =
            List.of("KPMG", "Ernst & Young", "PricewaterhouseCoopers", "Deloitte Touche Tohmatsu");

    /** Writes so many listings, {@code args[1]}, into a folder, {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Writes so many listings into a folder, which is made where it is not. */
    public static void write(Path folder, int listings) throws IOException {
        Files.createDirectories(folder);
        try (Writer issuers = open(folder.resolve("issuers.csv"));
                Writer deals = open(folder.resolve("deals.csv"));
                Writer overAllotments = open(folder.resolve("over_allotments.csv"))) {
            issuers.write(ISSUERS);
            deals.write(DEALS);
            overAllotments.write(OVER_ALLOTMENTS);
            for (int number = 1; number <= listings; number++) {
                Random random = new Random(number);
                String code = String.format(Locale.ROOT, "XSYN:%07d", number);
                issuers.write(issuer(code, number, random));
                LocalDate listed = LocalDate.ofYearDay(2025, 1 + random.nextInt(DAYS));
                if (random.nextInt(ONE_INTRODUCTION_IN) == 0) {
                    deals.write(introduction(code, listed));
                } else {
                    long base = 1_000L * (50_000 + random.nextInt(2_000_000));
                    long more =
                            random.nextInt(ONE_OVER_ALLOTMENT_IN) == 0
                                    ? 3 * Math.floorDiv(base, 20)
                                    : 0;
                    deals.write(offer(code, number, listed, base, more, random));
                    if (more > 0) {
                        overAllotments.write(
                                code + "," + listed.plusDays(20) + ",SOURCE," + more + ",\n");
                    }
                }
            }
        }
    }

    private static Writer open(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    private static String issuer(String code, int number, Random random) {
        int place = random.nextInt(PLACES.size());
        int kind = random.nextInt(KINDS.size());
        return code
                + ",\""
                + PLACES.get(place)
                + " "
                + KINDS.get(kind)
                + " "
                + number
                + " Co., Ltd.\","
                + PLACES_CHINESE.get(place)
                + KINDS_CHINESE.get(kind)
                + number
                + "號股份有限公司,,,"
                + TYPES.get(random.nextInt(TYPES.size()))
                + ",,,,,"
                + INDUSTRIES.get(random.nextInt(INDUSTRIES.size()))
                + ",,"
                + 100 * (1 + random.nextInt(20))
                + "\n";
    }

    private static String introduction(String code, LocalDate listed) {
        return code + ",MAIN," + listed + ",,INTRODUCTION,,,,,,,,,,,,,,,,,,,,,,\n";
    }

    private static String offer(
            String code, int number, LocalDate listed, long base, long more, Random random) {
        long hongKong = Math.floorDiv(base, 10);
        String price = 1 + random.nextInt(200) + "." + (10 + random.nextInt(90));
        String house = "Securities House " + random.nextInt(HOUSES) + " Limited";
        return code
                + (random.nextInt(15) == 0 ? ",GEM," : ",MAIN,")
                + listed
                + ","
                + listed.minusDays(9)
                + ",OFFER,"
                + price
                + ",,"
                + 1_000 * (1 + random.nextInt(500_000))
                + ","
                + hongKong
                + ","
                + (base - hongKong + more)
                + ","
                + base
                + ","
                + Math.floorDiv(base * 9, 10)
                + ","
                + house
                + ",,"
                + ACCOUNTANTS.get(random.nextInt(ACCOUNTANTS.size()))
                + ","
                + random.nextInt(3_000)
                + "."
                + (10 + random.nextInt(90))
                + ",1."
                + (10 + random.nextInt(90))
                + ","
                + random.nextInt(300_000)
                + ","
                + random.nextInt(100)
                + ",10,"
                + random.nextInt(70)
                + ","
                + price
                + ","
                + (1 + random.nextInt(200))
                + "."
                + (10 + random.nextInt(90))
                + ","
                + listed.minusDays(100L + random.nextInt(200))
                + ",https://example.com/announcements/"
                + number
                + ".pdf,"
                + (base + more)
                + ",\n";
    }

    private DataSetFiles() {}
}
