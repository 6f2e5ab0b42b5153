package hk.ipo;

import java.lang.Runtime.Version;
import java.util.Optional;

/**
 * The jar's start class. It is compiled for an older Java than the rest, so that on such a Java it
 * can say in one line which one is needed instead of failing on the first class it loads.
 */
public final class Launcher {

    private static final int OLDEST_JAVA = 21;
    private static final int EXIT_UNEXPECTED = 1;

    /**
     * Starts the program, which ends the JVM with its exit code.
     *
     * @throws ReflectiveOperationException when the jar is not whole
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Optional<String> complaint =
                complaintAbout(Runtime.version(), System.getProperty("java.home"));
        if (complaint.isPresent()) {
            System.err.println("hk-ipo-report: " + complaint.get());
            System.exit(EXIT_UNEXPECTED);
        }
        // By name: a reference in code would have the compiler read newer sources as old ones.
        Class.forName("hk.ipo.ReportApplication")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    /** What is wrong with a Java, empty when it will do. */
    static Optional<String> complaintAbout(Version java, String home) {
        return java.feature() >= OLDEST_JAVA
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                "this program needs Java %d or newer; this is Java %s (%s)",
                                OLDEST_JAVA, versionNumber(java), home));
    }

    private static String versionNumber(Version java) {
        return java.version().stream()
                .map(Object::toString)
                .reduce((left, right) -> left + "." + right)
                .orElseThrow();
    }

    private Launcher() {}
}
