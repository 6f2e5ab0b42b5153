package hk.ipo.job;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;

/** Passes on what a run says, and remembers the last lines of it. */
final class LogTail {

    private static final int LINES = 40;
    private static final int REMEMBERED = 64 * 1024;

    private final PrintStream out;
    private final UnaryOperator<String> discretion;
    private final ByteArrayOutputStream remembered = new ByteArrayOutputStream();

    /** Remembers what is printed, once a password in it is hidden. */
    LogTail(PrintStream out, UnaryOperator<String> discretion) {
        this.out = out;
        this.discretion = discretion;
    }

    /** Where the run is to say what it says. */
    PrintStream stream() {
        return new PrintStream(new Passing(), true, out.charset());
    }

    /** The last lines, without anything secret. */
    synchronized List<String> lines() {
        List<String> lines = remembered.toString(out.charset()).lines().map(discretion).toList();
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }

    private synchronized void remember(byte[] bytes, int from, int length) {
        if (remembered.size() > 2 * REMEMBERED) {
            byte[] all = remembered.toByteArray();
            remembered.reset();
            remembered.write(all, all.length - REMEMBERED, REMEMBERED);
        }
        remembered.write(bytes, from, length);
    }

    private final class Passing extends OutputStream {

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            out.write(bytes, from, length);
            remember(bytes, from, length);
        }

        @Override
        public void flush() {
            out.flush();
        }
    }
}
