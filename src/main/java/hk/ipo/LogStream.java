package hk.ipo;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Cuts what is printed into lines, each a log event of its own. */
final class LogStream extends OutputStream {

    private final Consumer<String> events;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private LogStream(Consumer<String> events) {
        this.events = events;
    }

    /** A stream whose lines are events. */
    static PrintStream to(Consumer<String> events) {
        return new PrintStream(new LogStream(events), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int octet) {
        if (octet == '\n') {
            String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
            line.reset();
            if (!text.isEmpty()) {
                events.accept(text);
            }
        } else {
            line.write(octet);
        }
    }
}
