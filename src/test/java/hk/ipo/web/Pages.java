package hk.ipo.web;

import hk.ipo.web.security.Access;
import hk.ipo.web.security.User;
import hk.ipo.web.security.UserList;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages over a real socket, and a visitor with cookies. */
public final class Pages implements AutoCloseable {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-06T01:00:00Z"), ZoneOffset.UTC);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final WebServer server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Pages(Path archive, User... users) {
        this(archive, PageLook.STANDARD, false, users);
    }

    Pages(Path archive, PageLook look, boolean forwarded, User... users) {
        this(
                archive,
                look,
                new Access(
                        InetAddress.getLoopbackAddress(),
                        List.of(),
                        UserList.of(List.of(users)),
                        forwarded,
                        Optional.empty()));
    }

    Pages(Path archive, PageLook look, Access access) {
        server =
                WebServer.start(
                        new WebSettings(0, archive, access, look),
                        new FakeDesk(),
                        new FakeVitals(),
                        CLOCK);
    }

    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    int port() {
        return server.port();
    }

    /** Somebody else, with cookies of their own. */
    Visitor visitor() {
        HttpClient own = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return path ->
                own.send(
                        HttpRequest.newBuilder(URI.create(address() + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** Somebody who looks at a page. */
    interface Visitor {
        HttpResponse<String> get(String path) throws IOException, InterruptedException;
    }

    /** Follows a link to another site. */
    HttpResponse<String> at(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form with the token of the page that has it. */
    HttpResponse<String> submit(String page, String action, String fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no token on " + page);
        }
        return post(
                action,
                "application/x-www-form-urlencoded",
                fields + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    }

    HttpResponse<String> logIn(String user, String password)
            throws IOException, InterruptedException {
        return submit(
                "/en/login",
                "/login",
                "language=zh-Hant&username=" + user + "&password=" + password);
    }

    /** Sends bytes as they are and reads the answer to its end. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
