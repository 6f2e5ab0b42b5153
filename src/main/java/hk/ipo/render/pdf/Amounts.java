package hk.ipo.render.pdf;

/** Numbers with their units in a Chinese text, which no line parts: 2,859.62 億港元, 1 月, 114 宗. */
final class Amounts {

    /** What a unit is made of that has more than one character. */
    private static final String OF_MONEY = "億亿萬万千百港美元人民幣币個个";

    private static final String UNITS = OF_MONEY + "年月日時时倍宗家項项隻只條条位次名天欄栏頁页章股";

    /** The first Chinese character in Unicode; most texts in English have none. */
    private static final char FIRST_CHINESE = '一';

    /** Whether a line that ended before a character would part a number from its unit. */
    static boolean parts(String text, int at) {
        char unit = text.charAt(at);
        if (unit < FIRST_CHINESE || UNITS.indexOf(unit) < 0) {
            return false;
        }
        int from = at;
        while (from > 0 && OF_MONEY.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        if (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        return from > 0 && isDigit(text.charAt(from - 1));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private Amounts() {}
}
