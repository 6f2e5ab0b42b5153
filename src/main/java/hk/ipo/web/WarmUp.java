package hk.ipo.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Asks for a few pages as soon as the port is open, so that the first visitor need not wait until
 * the archive is read and the pages' templates are. It holds nobody up, and that it fails is no
 * reason not to serve.
 */
final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What everybody sees first; where a login is needed, the second is that. */
    static final List<String> PATHS = List.of("/en", "/zh-Hant/login", "/assets/report.css");

    private final String host;
    private final int port;
    private final Shelf shelf;

    /**
     * A warm-up of a server.
     *
     * @param host the address that it listens on, as an address of a page has it
     */
    WarmUp(String host, int port, Shelf shelf) {
        this.host = host;
        this.port = port;
        this.shelf = shelf;
    }

    /** Begins, beside everything else. */
    void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(this::carryOut);
    }

    void carryOut() {
        try {
            shelf.editions();
            for (String path : PATHS) {
                get(path);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("the pages are not warmed up: {}", e.toString());
        }
    }

    private void get(String path) throws IOException {
        HttpURLConnection call =
                (HttpURLConnection)
                        URI.create("http://" + host + ":" + port + path).toURL().openConnection();
        call.setInstanceFollowRedirects(false);
        call.setConnectTimeout((int) PATIENCE.toMillis());
        call.setReadTimeout((int) PATIENCE.toMillis());
        if (call.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
            try (InputStream answer = call.getInputStream()) {
                answer.readAllBytes();
            }
        } else {
            LOG.error("the pages are not warmed up: {} for {}", call.getResponseCode(), path);
        }
    }
}
