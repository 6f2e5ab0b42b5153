package hk.ipo.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Chinese header on as many lines as it needs, broken between words: 累計 above 集資額, 佔比 above （均分）.
 * Where a word would have to be cut anyhow, the lines are as even as can be.
 */
final class HeaderLines {

    /** Words of the report's headers, and brackets, that read badly when they are divided. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "（[^）]*）|中位[數数]|集[資资][額额]|募[資资][額额]|[集募][資资]|[總总][額额]|[佔占]比"
                            + "|招股|回[報报]|[認认][購购]|倍[數数]|超[額额]|配股|配售|[發发]售|[發发]行|公[開开]"
                            + "|基石|投[資资]者|上市[後后]|上市|首日|累[計计]|月[數数]|宗[數数]|家[數数]|[發发]行人|[類类][別别]"
                            + "|股份|代[號号碼码]|日期|[變变][動动]|本[報报]告|公布|[結结]果");

    private static final int DIVIDED = 1000;

    private final TextStyle style;
    private final float width;

    HeaderLines(TextStyle style, float width) {
        this.style = style;
        this.width = width;
    }

    /** The lines, not more than there must be; none where a word is wider than a line. */
    List<String> of(String text, int count) {
        return best(text, 0, count).lines();
    }

    private record Broken(List<String> lines, float cost) {

        private static final Broken NOT = new Broken(List.of(), Float.MAX_VALUE);

        boolean isPossible() {
            return !lines.isEmpty();
        }
    }

    /** The best way to break what begins somewhere into so many lines. */
    private Broken best(String text, int start, int count) {
        if (count == 1) {
            String line = text.substring(start).strip();
            float wide = style.widthOf(line);
            return wide <= width ? new Broken(List.of(line), wide) : Broken.NOT;
        }
        Broken best = Broken.NOT;
        for (int at = start + 1; at < text.length(); at++) {
            String line = text.substring(start, at).strip();
            float wide = style.widthOf(line);
            if (wide > width) {
                break;
            }
            if (!LineBreaker.mayBreakBefore(text, at)) {
                continue;
            }
            Broken rest = best(text, at, count - 1);
            // The widest line counts, and far more each word that is divided.
            float cost = Math.max(wide, rest.cost()) + (divides(text, at) ? DIVIDED : 0);
            if (rest.isPossible() && cost < best.cost()) {
                List<String> lines = new ArrayList<>(List.of(line));
                lines.addAll(rest.lines());
                best = new Broken(lines, cost);
            }
        }
        return best;
    }

    private static boolean divides(String text, int at) {
        Matcher word = WHOLE.matcher(text);
        while (word.find()) {
            if (word.start() < at && at < word.end()) {
                return true;
            }
        }
        return false;
    }
}
