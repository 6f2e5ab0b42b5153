package hk.ipo.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import java.util.Arrays;

/** Takes the fields of a CSV file's rows from the parser, which hands them over as characters. */
final class CsvRecordHandler extends AbstractBaseCsvCallbackHandler<CsvRecordHandler.Fields> {

    /**
     * A row before it is known what its fields are.
     *
     * @param line where it begins
     * @param cells what stands between the separators
     */
    record Fields(long line, CsvCells cells) {}

    private char[] signs = new char[1024];
    private int[] ends = new int[32];
    private int length;

    @Override
    protected void handleBegin(long startingLineNumber) {
        length = 0;
    }

    @Override
    protected void handleField(int place, char[] text, int from, int size, boolean quoted) {
        if (place == ends.length) {
            ends = Arrays.copyOf(ends, 2 * place);
        }
        int end = length + size;
        if (end > signs.length) {
            signs = Arrays.copyOf(signs, Math.max(2 * signs.length, end));
        }
        System.arraycopy(text, from, signs, length, size);
        length = end;
        ends[place] = end;
    }

    /** A line without anything counts as a row of one value. */
    @Override
    protected void handleEmpty() {
        length = 0;
        ends[0] = 0;
    }

    @Override
    protected Fields buildRecord() {
        return new Fields(
                getStartingLineNumber(),
                new CsvCells(Arrays.copyOf(signs, length), Arrays.copyOf(ends, getFieldCount())));
    }
}
