package hk.ipo.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An identity provider over a real socket: it describes itself, lets somebody in without asking,
 * and gives a signed token for a code once, to who has the client's secret and the proof key.
 */
final class OpenIdServer implements AutoCloseable {

    static final String CLIENT = "hk-ipo-report";
    static final String SECRET = "a client's secret";

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey signing;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private Map<String, Object> who = Map.of();
    private boolean otherNonce;

    /** A provider that signs as it says, or with another key than the one that it shows. */
    OpenIdServer(boolean honest) throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
        signing = honest ? key : new RSAKeyGenerator(2048).keyID("k").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/keys", call -> answer(call, 200, new JWKSet(key).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who comes next. */
    void comes(String subject, String name, List<String> groups) {
        who = Map.of("sub", subject, "preferred_username", name, "groups", groups);
    }

    /** Has every token from now on answer another request than the one made. */
    void mixUpNonces() {
        otherNonce = true;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void describe(HttpExchange call) throws IOException {
        answer(
                call,
                200,
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                 "end_session_endpoint": "%1$s/logout", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """
                        .formatted(address()));
    }

    private void authorize(HttpExchange call) throws IOException {
        Map<String, String> fields = fields(call.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        asked.put(code, fields);
        call.getResponseHeaders()
                .set(
                        "Location",
                        fields.get("redirect_uri")
                                + "?code="
                                + code
                                + "&state="
                                + URLEncoder.encode(
                                        String.valueOf(fields.get("state")),
                                        StandardCharsets.UTF_8));
        answer(call, 302, "");
    }

    private void token(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> given = fields(body);
        Map<String, String> request =
                asked.getOrDefault(String.valueOf(given.get("code")), Map.of());
        asked.remove(String.valueOf(given.get("code")));
        boolean proven =
                challenge(String.valueOf(given.get("code_verifier")))
                        .equals(request.get("code_challenge"));
        boolean known =
                ("Basic " + base64(encoded(CLIENT) + ":" + encoded(SECRET)))
                        .equals(call.getRequestHeaders().getFirst("Authorization"));
        boolean same =
                String.valueOf(given.get("redirect_uri")).equals(request.get("redirect_uri"));
        if (!(proven && known && same)) {
            answer(call, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                call,
                200,
                """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 300,
                 "scope": "openid profile", "id_token": "%s"}
                """
                        .formatted(idToken(String.valueOf(request.get("nonce")))));
    }

    private String idToken(String nonce) throws IOException {
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .issuer(address())
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", otherNonce ? "another" : nonce);
        who.forEach(claims::claim);
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(),
                        claims.build());
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
        return token.serialize();
    }

    private static Map<String, String> fields(String form) {
        return Stream.of(form.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(
                        Collectors.toMap(
                                field -> field[0],
                                field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (!body.isEmpty()) {
            call.getResponseHeaders().set("Content-Type", "application/json");
        }
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
