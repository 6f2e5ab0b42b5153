package hk.ipo;

import java.io.OutputStream;
import java.io.PrintStream;

/** Says everything twice: to who asked for a run, and to the service's own output. */
final class TwoStreams extends OutputStream {

    private final PrintStream one;
    private final PrintStream other;

    private TwoStreams(PrintStream one, PrintStream other) {
        this.one = one;
        this.other = other;
    }

    /** A stream whose lines go to both; they are in the first one's charset. */
    static PrintStream of(PrintStream one, PrintStream other) {
        return new PrintStream(new TwoStreams(one, other), true, one.charset());
    }

    @Override
    public void write(int octet) {
        one.write(octet);
        other.write(octet);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        one.write(bytes, from, length);
        other.write(bytes, from, length);
    }

    @Override
    public void flush() {
        one.flush();
        other.flush();
    }
}
