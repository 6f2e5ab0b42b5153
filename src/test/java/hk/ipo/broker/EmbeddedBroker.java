package hk.ipo.broker;

import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;

/** An Apache Artemis of the tests' own, with its journal in a folder. */
public final class EmbeddedBroker {

    private final EmbeddedActiveMQ server;
    private final String url;

    private EmbeddedBroker(EmbeddedActiveMQ server, String url) {
        this.server = server;
        this.url = url;
    }

    /** Starts one on a port that nobody else uses. */
    public static EmbeddedBroker start(Path folder) throws Exception {
        String url = "tcp://127.0.0.1:" + freePort();
        Configuration configuration =
                new ConfigurationImpl()
                        .setSecurityEnabled(false)
                        .setJMXManagementEnabled(false)
                        .setJournalType(JournalType.NIO)
                        .setJournalDirectory(folder.resolve("journal").toString())
                        .setBindingsDirectory(folder.resolve("bindings").toString())
                        .setLargeMessagesDirectory(folder.resolve("large").toString())
                        .setPagingDirectory(folder.resolve("paging").toString())
                        .addAcceptorConfiguration("tests", url)
                        .addAddressSetting("#", new AddressSettings().setMaxDeliveryAttempts(5));
        // Other people's tests fill the disk, which is no concern of this one.
        configuration.setMaxDiskUsage(-1);
        EmbeddedActiveMQ server = new EmbeddedActiveMQ().setConfiguration(configuration);
        server.start();
        return new EmbeddedBroker(server, url);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where it listens. */
    public String url() {
        return url;
    }

    /** It, as the program knows it. */
    public Broker broker() {
        return new Broker(url, Broker.QUEUE, Optional.empty());
    }

    /** Stops it; connections to it break. */
    public void stop() throws Exception {
        server.stop();
    }
}
