package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.web.security.Access;
import hk.ipo.web.security.OpenIdProvider;
import hk.ipo.web.security.UserList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Logins at an identity provider, which is a real one over a socket. */
@ExtendWith(OutputCaptureExtension.class)
class OpenIdTest {

    private static final String START = "/oauth2/authorization/openid";

    private final Path archive;
    private final OpenIdServer provider;
    private final Pages pages;

    OpenIdTest(@TempDir Path archive) throws Exception {
        this.archive = archive;
        new ServedArchive(archive).publish(LocalDate.of(2026, 1, 5), "report");
        provider = new OpenIdServer(true);
        pages = pages(provider.address());
    }

    @AfterEach
    void end() {
        pages.close();
        provider.close();
    }

    @Test
    void aReaderSeesTheListAndMayNotStartRuns(CapturedOutput log) throws Exception {
        assertThat(location(pages.get("/zh-Hans"))).endsWith("/zh-Hans/login");
        assertThat(pages.get("/zh-Hans/login").body())
                .contains("使用单点登录", START)
                .doesNotContain("name=\"password\"");
        provider.comes("248289761001", "ben", List.of("everybody", "market-desk"));

        assertThat(logIn().statusCode()).isEqualTo(302);

        assertThat(pages.get("/en").body()).contains("Logged in as ben", "5 January 2026");
        assertThat(pages.get("/en/runs").body()).doesNotContain("name=\"asOf\"");
        assertThat(pages.submit("/en/runs", "/en/runs", "year=2025&asOf=2026-01-05").statusCode())
                .isEqualTo(403);
        assertThat(pages.get("/api/v1/editions").statusCode()).isEqualTo(401);
        assertThat(log)
                .contains("login user=\"ben\" subject=\"248289761001\" address=\"127.0.0.1\"");
    }

    @Test
    void anOperatorStartsRuns() throws Exception {
        provider.comes("1", "anna", List.of("operations"));
        logIn();

        assertThat(pages.submit("/en/runs", "/en/runs", "year=2025&asOf=2026-01-05").statusCode())
                .isEqualTo(302);
        assertThat(pages.get("/en/runs/ordered/order-1").body()).contains(">anna<");
    }

    @Test
    void whoIsInNoGroupThatHasARoleIsRefusedAndKnowsNothingOfThePages(CapturedOutput log)
            throws Exception {
        provider.comes("2", "carl\nlogin user=\"anna\"", List.of("everybody"));

        HttpResponse<String> answer = logIn();

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This is not allowed");
        assertThat(location(pages.get("/en"))).endsWith("/en/login");
        assertThat(log)
                .contains(
                        "login refused user=\"carl login user= anna\" address=\"127.0.0.1\""
                                + " why=\"in no group that has a role\"");
    }

    @Test
    void aForgedStateIsRefused() throws Exception {
        provider.comes("1", "anna", List.of("operations"));
        String back = location(provider(location(pages.get(START))));

        String forged = back.replaceFirst("state=[^&]+", "state=forged");
        assertThat(pages.get(path(forged)).statusCode()).isEqualTo(401);
        assertThat(location(pages.get("/en"))).endsWith("/en/login");
        assertThat(pages.get("/login/oauth2/code/openid").statusCode()).isEqualTo(401);
    }

    @Test
    void whatABrowserSaysWentWrongIsNoLineOfTheLog(CapturedOutput log) throws Exception {
        String state = location(pages.get(START)).replaceFirst(".*[?&](state=[^&]+).*", "$1");

        assertThat(
                        pages.get(
                                        "/login/oauth2/code/openid?"
                                                + state
                                                + "&error=access_denied&error_description=a%0Alogin"
                                                + "%20user=%22anna%22")
                                .statusCode())
                .isEqualTo(401);
        assertThat(log)
                .contains(
                        "login refused user=\"-\" address=\"127.0.0.1\""
                                + " why=\"[access_denied] a login user= anna\"")
                .doesNotContain("\nlogin");
    }

    @Test
    void anAnswerToAnotherVisitorIsRefused() throws Exception {
        provider.comes("1", "anna", List.of("operations"));
        String back = location(provider(location(pages.get(START))));

        try (Pages other = pages(provider.address())) {
            assertThat(other.get(path(back)).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aTokenForAnotherRequestIsRefused(CapturedOutput log) throws Exception {
        provider.comes("1", "anna", List.of("operations"));
        provider.mixUpNonces();

        assertThat(logIn().statusCode()).isEqualTo(401);
        assertThat(location(pages.get("/en"))).endsWith("/en/login");
        assertThat(log).contains("login refused user=\"-\"", "[invalid_nonce]");
    }

    @Test
    void aTokenThatTheProviderDidNotSignIsRefused(CapturedOutput log) throws Exception {
        try (OpenIdServer forger = new OpenIdServer(false);
                Pages deceived = pages(forger.address())) {
            forger.comes("1", "anna", List.of("operations"));
            HttpResponse<String> back = deceived.at(location(deceived.get(START)));

            assertThat(deceived.get(path(location(back))).statusCode()).isEqualTo(401);
        }
        assertThat(log).contains("[invalid_id_token]");
    }

    @Test
    void whoLogsOutIsLoggedOutAtTheProviderToo() throws Exception {
        provider.comes("1", "anna", List.of("operations"));
        logIn();

        String policy = pages.get("/en").headers().firstValue("Content-Security-Policy").get();
        String out = location(pages.submit("/en", "/logout", "x=y"));

        assertThat(policy).endsWith("form-action 'self' " + provider.address());
        assertThat(out)
                .startsWith(provider.address() + "/logout?id_token_hint=")
                .endsWith("post_logout_redirect_uri=" + pages.address() + "/");
        assertThat(location(pages.get("/en"))).endsWith("/en/login");
    }

    @Test
    void onlyFiveSessionsOfOnePersonLastHoweverTheTokensDiffer() throws Exception {
        provider.comes("1", "anna", List.of("operations"));
        logIn();
        for (int login = 0; login < 5; login++) {
            Pages.Visitor other = pages.visitor();
            String back = location(pages.at(location(other.get(START))));
            assertThat(other.get(path(back)).statusCode()).isEqualTo(302);
            assertThat(other.get("/en").statusCode()).isEqualTo(200);
        }

        assertThat(location(pages.get("/en"))).isEqualTo(pages.address() + "/");
        assertThat(location(pages.get("/en"))).endsWith("/en/login");
    }

    @Test
    void aProviderThatIsAwayKeepsThePagesFromNobodyElse() throws Exception {
        OpenIdServer gone = new OpenIdServer(true);
        gone.close();
        try (Pages served = pages(gone.address())) {
            assertThat(served.get("/en/login").statusCode()).isEqualTo(200);
            assertThat(served.get(START).statusCode()).isEqualTo(500);
            assertThat(served.get(START).body()).contains("Something went wrong");
        }
    }

    /** Starts at the pages, goes to the provider, and comes back. */
    private HttpResponse<String> logIn() throws Exception {
        return pages.get(path(location(provider(location(pages.get(START))))));
    }

    private HttpResponse<String> provider(String address) throws Exception {
        assertThat(address).startsWith(provider.address() + "/authorize?response_type=code");
        return pages.at(address);
    }

    private String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Pages pages(String issuer) throws IOException {
        return new Pages(
                archive,
                PageLook.STANDARD,
                new Access(
                        InetAddress.getLoopbackAddress(),
                        List.of(),
                        UserList.of(List.of()),
                        false,
                        Optional.of(
                                new OpenIdProvider(
                                        URI.create(issuer),
                                        new OpenIdProvider.Client(
                                                OpenIdServer.CLIENT,
                                                OpenIdServer.SECRET,
                                                Set.of("openid", "profile")),
                                        new OpenIdProvider.Claims("preferred_username", "groups"),
                                        Set.of("market-desk"),
                                        Set.of("operations")))));
    }
}
