package hk.ipo.render.svg;

import java.util.Locale;

/** SVG being written: numbers short and with a point, text and attributes escaped. */
final class SvgText {

    private static final int COMMON = 0x2E80;
    private static final double LATIN = 0.56;

    private final StringBuilder text = new StringBuilder();

    /** Opens a drawing that is read out as one image by its name and description. */
    SvgText open(double width, double height, String style, String name, String description) {
        text.append("<svg class=\"chart ")
                .append(style)
                .append("\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" role=\"img\" aria-label=\"")
                .append(escaped(name + ": " + description))
                .append("\">");
        return this;
    }

    SvgText rectangle(String style, double x, double y, double width, double height) {
        text.append("<rect class=\"").append(style).append('"');
        attribute("x", x);
        attribute("y", y);
        attribute("width", Math.max(width, 0));
        attribute("height", Math.max(height, 0));
        text.append("/>");
        return this;
    }

    SvgText line(String style, double fromX, double fromY, double toX, double toY) {
        text.append("<line class=\"").append(style).append('"');
        attribute("x1", fromX);
        attribute("y1", fromY);
        attribute("x2", toX);
        attribute("y2", toY);
        text.append("/>");
        return this;
    }

    SvgText path(String style, String points) {
        text.append("<polyline class=\"")
                .append(style)
                .append("\" points=\"")
                .append(points)
                .append("\"/>");
        return this;
    }

    /** Words, whose anchor is {@code start}, {@code middle} or {@code end}. */
    SvgText words(String style, String anchor, double x, double y, String words) {
        text.append("<text class=\"")
                .append(style)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append('"');
        attribute("x", x);
        attribute("y", y);
        text.append('>').append(escaped(words)).append("</text>");
        return this;
    }

    String close() {
        return text.append("</svg>").toString();
    }

    static String number(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    /** About how wide words are, in parts of the letters' size: Chinese signs are square. */
    static double width(String words) {
        return words.codePoints().mapToDouble(sign -> sign < COMMON ? LATIN : 1).sum();
    }

    /** Words cut to a width with an ellipsis. */
    static String cut(String words, double width) {
        if (width(words) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end)) + 1 > width) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).strip() + "…";
    }

    private void attribute(String name, double value) {
        text.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.codePoints()
                .forEach(
                        sign -> {
                            switch (sign) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                case '\'' -> escaped.append("&#39;");
                                default ->
                                        escaped.appendCodePoint(
                                                Character.isISOControl(sign) ? ' ' : sign);
                            }
                        });
        return escaped.toString();
    }
}
