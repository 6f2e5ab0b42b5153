package hk.ipo.render.excel;

import hk.ipo.render.zip.ByteBlock;

/** Text written as XML, in UTF-8. */
final class XmlText {

    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;

    private static final byte[] AMPERSAND = latin("&amp;");
    private static final byte[] LESS = latin("&lt;");
    private static final byte[] MORE = latin("&gt;");
    private static final byte[] PLAIN = latin("<t>");
    private static final byte[] SPACED = latin("<t xml:space=\"preserve\">");
    private static final byte[] END = latin("</t>");

    /** Markup of ours, which has only letters that take a byte each. */
    static byte[] latin(String markup) {
        ByteBlock block = new ByteBlock();
        block.addLatin(markup);
        return block.toBytes();
    }

    /** Adds text as a cell holds it: an element, which says where blanks at its ends count. */
    static void addElement(ByteBlock out, String text) {
        out.add(endsInBlank(text) ? SPACED : PLAIN);
        add(out, text);
        out.add(END);
    }

    /** Adds text that {@link CellText} has made fit for XML. */
    static void add(ByteBlock out, String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ASCII) {
                addAscii(out, character);
            } else if (character < TWO_BYTES) {
                out.add(0xC0 | (character >> 6));
                addFollowing(out, character);
            } else if (Character.isHighSurrogate(character)) {
                addFour(out, text.codePointAt(at));
                at++;
            } else {
                out.add(0xE0 | (character >> 12));
                addFollowing(out, character >> 6);
                addFollowing(out, character);
            }
        }
    }

    /** A byte that carries the lowest six bits. */
    private static void addFollowing(ByteBlock out, int bits) {
        out.add(0x80 | (bits & 0x3F));
    }

    private static void addAscii(ByteBlock out, char character) {
        switch (character) {
            case '&' -> out.add(AMPERSAND);
            case '<' -> out.add(LESS);
            case '>' -> out.add(MORE);
            default -> out.add(character);
        }
    }

    private static void addFour(ByteBlock out, int character) {
        out.add(0xF0 | (character >> 18));
        addFollowing(out, character >> 12);
        addFollowing(out, character >> 6);
        addFollowing(out, character);
    }

    private static boolean endsInBlank(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0))
                        || Character.isWhitespace(text.charAt(text.length() - 1)));
    }

    private XmlText() {}
}
