package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a visitor on the machine itself is shown, who needs no login. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String PDF =
            "/files/2025/2026-01-05/r2/hk-ipo-market-2025_as-of-2026-01-05_zh-Hant.pdf";

    private final Pages pages;

    PagesTest(@TempDir Path archive) throws IOException {
        ServedArchive served = new ServedArchive(archive);
        served.publish(LocalDate.of(2025, 12, 31), "first");
        served.publish(DAY, "wrong");
        served.publish(DAY, "right");
        pages = new Pages(archive);
    }

    @AfterAll
    void end() {
        pages.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Editions of the report, HK$285.96bn, Current",
        "zh-Hant, 各版報告, '2,859.62 億港元', 現行",
        "zh-Hans, 各版报告, 2859.62亿港元, 现行"
    })
    void theListSaysHeadlineAndStatusInTheLanguageOfThePath(
            String language, String heading, String funds, String status) throws Exception {
        HttpResponse<String> list = pages.get("/" + language);

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body())
                .contains("<html lang=\"" + language + "\">", heading, funds, status)
                .contains("/" + language + "/editions/2025/2026-01-05\"")
                .contains("/" + language + "/editions/2025/2026-01-05/r1\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Healthcare deals: 29 new listings, HK$33.59bn raised|HK$285.96bn raised",
                "zh-Hant|醫療保健新股：29 家公司新上市，集資 335.89 億港元|集資 2,859.62 億港元",
                "zh-Hans|医疗保健新股：29家公司新上市，募资335.89亿港元|募资2859.62亿港元"
            })
    void theListSaysTheOtherEditionsOwnHeadlinesOnce(String language, String other, String full)
            throws Exception {
        String list = pages.get("/" + language).body();
        String row = list.substring(list.indexOf("2026-01-05\""));
        row = row.substring(0, row.indexOf("</tr>"));

        assertThat(row).contains("<li>" + other + "</li>");
        assertThat(row.split(Pattern.quote(full), -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"en", "zh-Hant", "zh-Hans"})
    void anEditionsPageHasItsChartsFiguresFilesAndChanges(String language) throws Exception {
        String page = pages.get("/" + language + "/editions/2025/2026-01-05").body();

        assertThat(page)
                .contains("<svg class=\"chart wide\"", "concentration.top-8-share", PDF)
                .contains(sha256("rightzh-Hant"), "id=\"changes\"", "id=\"figure-headline.funds\"")
                .doesNotContain("??", "r1/hk-ipo");
    }

    @Test
    void aSupersededEditionSaysSoAndKeepsItsFiles() throws Exception {
        HttpResponse<String> page = pages.get("/en/editions/2025/2026-01-05/r1");

        assertThat(page.body())
                .contains("This is revision 1. A correction, revision 2, has taken its place.")
                .contains(sha256("wrongen"));
        assertThat(pages.get(PDF.replace("/r2/", "/r1/")).body()).isEqualTo("wrongzh-Hant");
    }

    @Test
    void aFileIsSentUnderItsHashAndItsNameInItsLanguage() throws Exception {
        HttpResponse<String> file = pages.get(PDF);

        assertThat(file.body()).isEqualTo("rightzh-Hant");
        assertThat(file.headers().firstValue("ETag")).contains('"' + sha256("rightzh-Hant") + '"');
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains(
                        "attachment; filename=\"hk-ipo-market-2025_as-of-2026-01-05_zh-Hant.pdf\";"
                                + " filename*=UTF-8''%E9%A6%99%E6%B8%AF%E6%96%B0%E8%82%A1%E5%B8%82"
                                + "%E5%A0%B4_2025%E5%B9%B4_%E6%88%AA%E8%87%B32026-01-05.pdf");
    }

    @Test
    void aPartOfAFileIsSentUnlessItIsOfAnother() throws Exception {
        String etag = '"' + sha256("rightzh-Hant") + '"';
        HttpResponse<String> part = pages.get(PDF, "Range", "bytes=5-6");
        HttpResponse<String> same = pages.get(PDF, "Range", "bytes=5-6", "If-Range", etag);
        HttpResponse<String> other = pages.get(PDF, "Range", "bytes=5-6", "If-Range", "\"0\"");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("zh");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 5-6/12");
        assertThat(same.statusCode()).isEqualTo(206);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo("rightzh-Hant");
        assertThat(pages.get(PDF, "Range", "bytes=99-").statusCode()).isEqualTo(416);
        assertThat(pages.get(PDF, "If-None-Match", etag).statusCode()).isEqualTo(304);
    }

    @Test
    void aFileThatIsNotAsItWasPublishedIsNotSent(@TempDir Path other) throws Exception {
        new ServedArchive(other).publish(DAY, "right");
        try (Pages altered = new Pages(other)) {
            Files.writeString(
                    other.resolve("2025/2026-01-05/hk-ipo-market-2025_as-of-2026-01-05_en.pdf"),
                    "another hand's");

            assertThat(altered.get(PDF.replace("r2", "r1").replace("zh-Hant", "en")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void searchFindsEditionsByDayAndFiguresByName() throws Exception {
        assertThat(pages.get("/en/search?q=2025-12-31").body())
                .contains("Editions found: 1.", "/en/editions/2025/2025-12-31\"");
        assertThat(pages.get("/en/search?q=TOP-8").body())
                .contains("concentration.top-8-share", "49.82%");
        assertThat(pages.get("/en/search?q=%3Cscript%3E").body())
                .contains("value=\"&lt;script&gt;\"")
                .doesNotContain("<script>");
    }

    @Test
    void aRunsPageShowsStepsAndRejectedRowsAsText() throws Exception {
        assertThat(pages.get("/zh-Hant/runs").body()).contains("/zh-Hant/runs/7\"", "已發布");
        assertThat(pages.get("/zh-Hant/runs/7").body())
                .contains("stage-listings", "321 ms", "deals.csv:17", "&lt;script&gt;")
                .doesNotContain("<script>", "??");
    }

    @Test
    void whoeverIsOnTheMachineMayStartARun() throws Exception {
        HttpResponse<String> answer =
                pages.submit("/en/runs", "/en/runs", "year=2025&asOf=2026-01-05");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(pages.get("/en/runs/ordered/order-1").body())
                .contains("&lt;b&gt;check&lt;/b&gt;", "Published", ">local<");
        assertThat(pages.submit("/en/runs", "/en/runs", "year=2027&asOf=2026-01-05").statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "'zh-HK,zh;q=0.9', zh-Hant",
        "zh-TW, zh-Hant",
        "zh-CN, zh-Hans",
        "zh, zh-Hans",
        "'fr, zh-Hant;q=0.5', zh-Hant",
        "de, en"
    })
    void theStartPageGuessesTheLanguage(String accepted, String language) throws Exception {
        HttpResponse<String> start = pages.get("/", "Accept-Language", accepted);

        assertThat(start.statusCode()).isEqualTo(303);
        assertThat(start.headers().firstValue("Location").orElseThrow()).endsWith("/" + language);
    }

    @Test
    void pagesAllowNothingFromElsewhereAndNoScriptOfTheirOwn() throws Exception {
        HttpResponse<String> list = pages.get("/en");

        assertThat(list.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';");
        assertThat(list.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(list.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(list.body()).doesNotContain("style=", "<style", "onclick");
        assertThat(pages.get("/assets/report.css").statusCode()).isEqualTo(200);
        assertThat(pages.get("/assets/2.0.10/dist/htmx.min.js").statusCode()).isEqualTo(200);
    }

    @Test
    void programsGetTheSame() throws Exception {
        assertThat(pages.get("/api/v1/editions?year=2025").body())
                .contains("\"asOf\":\"2026-01-05\"", "\"revision\":2", "\"supersededBy\":2");
        assertThat(pages.get("/api/v1/editions/2025/2026-01-05").body())
                .contains(
                        "\"revision\":2",
                        "\"healthcare\":{\"en\":\"Healthcare deals: 29 new listings, HK$33.59bn raised");
        assertThat(pages.get("/api/v1/editions/2025/2026-01-05/figures").body())
                .contains("\"headline.funds\"", "\"285961819485\"");
        assertThat(pages.get("/api/v1/runs").body()).contains("\"number\":7");
        HttpResponse<String> missing = pages.get("/api/v1/editions/2025/2026-01-04");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void aProgramStartsARunAndIsToldWhereToAsk() throws Exception {
        HttpResponse<String> answer =
                pages.post(
                        "/api/v1/runs",
                        "application/json",
                        "{\"year\": 2025, \"asOf\": \"2026-01-05\"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("/api/v1/orders/order-");
        assertThat(pages.get(location).body()).contains("\"state\":\"PUBLISHED\"");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
