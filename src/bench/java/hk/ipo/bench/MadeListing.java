package hk.ipo.bench;

import java.time.LocalDate;

/**
 * A made-up listing of 2025. A number always gives the same listing, in any order and on any
 * thread; {@code src/bench/c/ledger.c} makes the same ones.
 *
 * @param number counted from zero
 * @param bits what its facts are drawn from, sixty-four bits for each column
 */
public record MadeListing(int number, Bits bits) {

    private static final String[] PLACES = {
        "Harbour", "Pearl River", "Great Wall", "Yangtze", "Lantau", "Orchid", "Peak", "Kowloon"
    };
    private static final String[] KINDS = {
        "Motors",
        "Biotechnology",
        "Robotics",
        "Foods",
        "Materials",
        "Logistics",
        "Software",
        "Energy"
    };
    private static final String[] PLACES_CHINESE = {"海港", "珠江", "長城", "長江", "大嶼", "蘭花", "山頂", "九龍"};
    private static final String[] KINDS_CHINESE = {
        "汽車", "生物科技", "機器人", "食品", "材料", "物流", "軟件", "能源"
    };
    private static final String[] ACCOUNTANTS = {
        "KPMG", "Ernst & Young", "PricewaterhouseCoopers", "Deloitte Touche Tohmatsu"
    };
    private static final int DAYS = 365;
    private static final int INDUSTRIES = 24;

    /** The columns in their order, each the place of its bits. */
    public static final int COLUMNS = 24;

    /** The listing of a number. */
    public static MadeListing of(int number) {
        return new MadeListing(number, new Bits(number));
    }

    /** {@code XSYN:0000001}. */
    public String code() {
        String digits = Integer.toString(number + 1);
        return "XSYN:" + "0".repeat(7 - digits.length()) + digits;
    }

    public String issuer() {
        return PLACES[bits.below(1, 8)]
                + " "
                + KINDS[bits.below(2, 8)]
                + " "
                + number
                + " Co., Ltd.";
    }

    public String issuerChinese() {
        return PLACES_CHINESE[bits.below(1, 8)]
                + KINDS_CHINESE[bits.below(2, 8)]
                + number
                + "號股份有限公司";
    }

    public boolean isGem() {
        return bits.below(3, 15) == 0;
    }

    public LocalDate listed() {
        return LocalDate.ofYearDay(2025, 1 + bits.below(4, DAYS));
    }

    public boolean hasVotingRights() {
        return bits.below(5, 30) == 0;
    }

    /** Counted from zero. */
    public int industry() {
        return bits.below(6, INDUSTRIES);
    }

    /** In cents a share, never a whole number of tens of cents. */
    public long price() {
        return 100L * (1 + bits.below(7, 200)) + 11 + bits.below(8, 9);
    }

    public long lowPrice() {
        return price() - 10;
    }

    public long highPrice() {
        return price() + 30;
    }

    public long shares() {
        return 1_000L * (1 + bits.below(9, 500_000));
    }

    /** HK$. */
    public long funds() {
        return 1_000L * (50_000 + bits.below(10, 2_000_000)) + 7;
    }

    /** HK$. */
    public long fundsHongKong() {
        return Math.floorDiv(funds(), 10);
    }

    /** HK$. */
    public long overAllotment() {
        return bits.below(11, 3) == 0 ? Math.floorDiv(funds(), 7) : 0;
    }

    /** In tenths. */
    public long publicMultiple() {
        return 10L * bits.below(12, 3_000) + 3;
    }

    /** In ten-thousandths. */
    public long oneLotSuccess() {
        return 1L + bits.below(13, 10_000);
    }

    /** In cents a share. */
    public long close() {
        return price() + bits.below(14, 60) - 20;
    }

    public String sponsor() {
        return "Securities House " + bits.below(15, 40) + " Limited";
    }

    public String accountant() {
        return ACCOUNTANTS[bits.below(16, 4)];
    }
}
