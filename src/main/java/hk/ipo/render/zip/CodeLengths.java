package hk.ipo.render.zip;

import java.util.Arrays;

/**
 * Tells a reader the codes of a block: by the lengths of their symbols, runs of one length
 * shortened, in a code of their own (RFC 1951, 3.2.7).
 */
final class CodeLengths {

    private static final int REPEAT = 16;
    private static final int FEW_ZEROS = 17;
    private static final int MANY_ZEROS = 18;
    private static final int SYMBOLS = 19;
    private static final int SYMBOL_BITS = 5;
    private static final int MOST_BITS = 7;
    private static final int LEAST_SYMBOLS = 4;

    /** The order in which the lengths of the symbols of the lengths' own code are told. */
    private static final int[] ORDER = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };

    /** Symbols, each with what its bits behind it say. */
    private final int[] symbols = new int[DeflateCodes.LITERALS + DeflateCodes.DISTANCES];

    private final int[] counts = new int[SYMBOLS];
    private int size;

    private CodeLengths() {}

    /** Writes how long the symbols of both codes are. */
    static void write(BitSink out, int[] literals, int[] distances) {
        int literalsTold = told(literals, DeflateCodes.FIRST_LENGTH);
        int distancesTold = told(distances, 1);
        int[] all = Arrays.copyOf(literals, literalsTold + distancesTold);
        System.arraycopy(distances, 0, all, literalsTold, distancesTold);
        out.add(literalsTold - DeflateCodes.FIRST_LENGTH, 5);
        out.add(distancesTold - 1, 5);
        CodeLengths lengths = new CodeLengths();
        lengths.addAll(all);
        lengths.writeTo(out);
    }

    /** How many there are without the zeros at the end. */
    private static int told(int[] lengths, int least) {
        int told = lengths.length;
        while (told > least && lengths[told - 1] == 0) {
            told--;
        }
        return told;
    }

    private void addAll(int[] lengths) {
        int at = 0;
        while (at < lengths.length) {
            int end = at + 1;
            while (end < lengths.length && lengths[end] == lengths[at]) {
                end++;
            }
            if (lengths[at] == 0) {
                addZeros(end - at);
            } else {
                add(lengths[at], 0);
                addRepeats(lengths[at], end - at - 1);
            }
            at = end;
        }
    }

    private void addZeros(int run) {
        int left = run;
        while (left >= 11) {
            int zeros = Math.min(left, 138);
            add(MANY_ZEROS, zeros - 11);
            left -= zeros;
        }
        if (left >= 3) {
            add(FEW_ZEROS, left - 3);
            left = 0;
        }
        for (; left > 0; left--) {
            add(0, 0);
        }
    }

    private void addRepeats(int length, int run) {
        int left = run;
        while (left >= 3) {
            int repeats = Math.min(left, 6);
            add(REPEAT, repeats - 3);
            left -= repeats;
        }
        for (; left > 0; left--) {
            add(length, 0);
        }
    }

    private void add(int symbol, int more) {
        symbols[size++] = more << SYMBOL_BITS | symbol;
        counts[symbol]++;
    }

    private void writeTo(BitSink out) {
        HuffmanCode code = HuffmanCode.of(counts, MOST_BITS);
        int told = SYMBOLS;
        while (told > LEAST_SYMBOLS && code.lengths()[ORDER[told - 1]] == 0) {
            told--;
        }
        out.add(told - LEAST_SYMBOLS, 4);
        for (int at = 0; at < told; at++) {
            out.add(code.lengths()[ORDER[at]], 3);
        }
        for (int at = 0; at < size; at++) {
            int symbol = symbols[at] & ((1 << SYMBOL_BITS) - 1);
            out.add(code.bits(symbol));
            out.add(symbols[at] >>> SYMBOL_BITS, more(symbol));
        }
    }

    /** How many bits say how long a run is. */
    private static int more(int symbol) {
        return switch (symbol) {
            case REPEAT -> 2;
            case FEW_ZEROS -> 3;
            case MANY_ZEROS -> 7;
            default -> 0;
        };
    }
}
