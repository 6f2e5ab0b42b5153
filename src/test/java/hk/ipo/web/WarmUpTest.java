package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import com.sun.net.httpserver.HttpServer;

import hk.ipo.web.security.Access;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class WarmUpTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(WarmUp.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir private Path archive = Path.of("");

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(log);
    }

    @Test
    void thePagesThatEverybodySeesFirstAreAskedFor() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = server();
        server.createContext(
                "/",
                call -> {
                    asked.add(call.getRequestURI().getPath());
                    call.sendResponseHeaders(302, -1);
                    call.close();
                });
        server.start();
        try {
            warmUp(server.getAddress().getPort()).carryOut();
        } finally {
            server.stop(0);
        }

        assertThat(asked).containsExactly("/en", "/zh-Hant/login", "/assets/report.css");
        assertThat(log.list).isEmpty();
    }

    @Test
    void thatItFailsIsSaidAndNoMore() throws IOException {
        int port;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }

        warmUp(port).carryOut();

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "the pages are not warmed up: java.net.ConnectException: Connection"
                                + " refused");
    }

    @Test
    void noPageThatIsAskedForIsRefused() throws Exception {
        new ServedArchive(archive).publish(LocalDate.of(2026, 1, 5), "report");
        try (Pages pages = new Pages(archive)) {
            for (String path : WarmUp.PATHS) {
                assertThat(pages.get(path).statusCode()).isEqualTo(200);
            }
        }
        assertThat(log.list).isEmpty();
    }

    private WarmUp warmUp(int port) {
        return new WarmUp(
                "127.0.0.1",
                port,
                new Shelf(
                        new WebSettings(
                                0,
                                archive,
                                new Access(InetAddress.getLoopbackAddress(), List.of(), List.of()),
                                PageLook.STANDARD)));
    }

    private static HttpServer server() throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }
}
