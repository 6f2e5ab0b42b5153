package hk.ipo.job;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Whose process it is that runs.
 *
 * @param host the machine's name
 * @param process the process's number on it
 * @param user the operating system's name of the user
 */
record RunOwner(String host, long process, String user) {

    private static final String UNKNOWN = "unknown";

    /** This process. */
    static RunOwner self() {
        return new RunOwner(
                hostName(),
                ProcessHandle.current().pid(),
                System.getProperty("user.name", UNKNOWN));
    }

    /** Whether it is known to have ended: that of another machine cannot be asked. */
    boolean hasEnded() {
        return host.equals(hostName())
                && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return UNKNOWN;
        }
    }

    /** {@code host report1, process 4711, user batch}. */
    @Override
    public String toString() {
        return "host " + host + ", process " + process + ", user " + user;
    }
}
