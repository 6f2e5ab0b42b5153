package hk.ipo.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import java.util.Arrays;
import java.util.List;

/** Takes the fields of a CSV file's rows from the parser, which hands them over as characters. */
final class CsvRecordHandler extends AbstractBaseCsvCallbackHandler<CsvRecordHandler.Fields> {

    /**
     * A row before it is known what its fields are.
     *
     * @param line where it begins
     * @param values what stands between the separators
     */
    record Fields(long line, List<String> values) {}

    private String[] values = new String[32];

    @Override
    protected void handleField(int place, char[] text, int from, int length, boolean quoted) {
        if (place == values.length) {
            values = Arrays.copyOf(values, 2 * place);
        }
        values[place] = length == 0 ? "" : new String(text, from, length);
    }

    @Override
    protected Fields buildRecord() {
        return new Fields(
                getStartingLineNumber(), Arrays.asList(Arrays.copyOf(values, getFieldCount())));
    }
}
