package hk.ipo.broker;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message broker, Apache Artemis.
 *
 * @param url where it listens, {@code tcp://broker.example.com:61616}, without a password
 * @param queue the name of the queue; systems that share a broker but no database need one each
 * @param login who one is to it, where it wants to know
 */
public record Broker(String url, String queue, Optional<Login> login) {

    /** The queue's name unless another is chosen. */
    public static final String QUEUE = "hk-ipo.partitions";

    private static final Pattern ADDRESS =
            Pattern.compile("tcp://[^\\s,()]+|\\(tcp://[^\\s()]+\\)(?:\\?[^\\s()]*)?");
    private static final Pattern SECRET =
            Pattern.compile("(?i)[?&;][a-z.]*(?:password|user)[a-z]*=|//[^/?]*@");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /**
     * Who one is to a broker.
     *
     * @param user the broker's user
     * @param password the user's password, which is never printed
     */
    public record Login(String user, String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return user;
        }
    }

    public Broker {
        if (SECRET.matcher(url).find()) {
            throw new IllegalArgumentException(
                    "an address without user and password expected, which every user of the"
                            + " machine could read");
        }
        if (!ADDRESS.matcher(url).matches()) {
            throw new IllegalArgumentException(
                    "an address such as tcp://broker.example.com:61616 expected");
        }
        if (!NAME.matcher(queue).matches()) {
            throw new IllegalArgumentException(
                    "a queue's name of letters, digits, dots, hyphens and underscores expected");
        }
    }

    /** Its address without what is set there. */
    @Override
    public String toString() {
        int settings = url.indexOf('?');
        return settings < 0 ? url : url.substring(0, settings);
    }
}
