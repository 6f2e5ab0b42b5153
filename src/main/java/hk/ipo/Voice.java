package hk.ipo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

import java.io.PrintStream;

/**
 * Where a command says what it does, and why it failed.
 *
 * @param out what it does
 * @param err why it failed
 */
record Voice(PrintStream out, PrintStream err) {

    private static final String LOGGER = "hk.ipo.run";

    /** What Spring Boot is told so that the run's context does not set logging up anew. */
    private static final String SYSTEM = "org.springframework.boot.logging.LoggingSystem";

    private static final String JSON = "classpath:logback-json.xml";

    /** The streams as they are, or log events as JSON in the place of their lines. */
    static Voice of(LogFormat format, PrintStream out, PrintStream err) {
        return switch (format) {
            case TEXT -> new Voice(out, err);
            case JSON -> logged();
        };
    }

    private static Voice logged() {
        LoggingSystem system = LoggingSystem.get(Voice.class.getClassLoader());
        system.beforeInitialize();
        system.initialize(new LoggingInitializationContext(new StandardEnvironment()), JSON, null);
        System.setProperty(SYSTEM, LoggingSystem.NONE);
        Logger logger = LoggerFactory.getLogger(LOGGER);
        return new Voice(
                LogStream.to(line -> logger.atLevel(Level.INFO).log(line)),
                LogStream.to(line -> logger.atLevel(Level.ERROR).log(line)));
    }
}
