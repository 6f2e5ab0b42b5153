package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.Board;
import hk.ipo.market.NameFlag;
import hk.ipo.market.PostedStatus;
import hk.ipo.market.StockCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

class ApplicationPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 22);

    // What a row is

    @Test
    void anActiveApplicationIsKnownFromTheDayOnWhichItsPageLastChanged() {
        Fact<ApplicationPosting> fact =
                read(page().active(108001, "21/05/2026", "Harbour Robots Limited - W")).only();

        assertThat(fact.knownFrom()).isEqualTo(DAY);
        assertThat(fact.location())
                .isEqualTo(new SourceLocation("page.json", 1, Optional.of("app[0]")));
        assertThat(fact.value())
                .isEqualTo(
                        new ApplicationPosting(
                                "108001",
                                Board.MAIN,
                                "Harbour Robots Limited",
                                Set.of(NameFlag.W),
                                PostedStatus.ACTIVE,
                                DAY,
                                Optional.of(LocalDate.of(2026, 5, 21)),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(
                                        "https://www1.hkexnews.hk/app/sehk/2026/108001/documents/"
                                                + "warn.pdf")));
    }

    @Test
    void aKeyIsAboutOneRowOfOnePage() {
        SourceFile page = page().active(108001, "21/05/2026", "Harbour Robots Limited").file();

        assertThat(Reading.of(new ApplicationPages(), page).only().key())
                .isEqualTo("108001@2026-05-22#" + page.fingerprint().substring(0, 12));
    }

    @Test
    void theStatusIsThatOfTheRowWhateverPageItStandsOn() {
        assertThat(
                        read(page().active(1, "21/05/2026", "A")
                                        .heard(2, "21/05/2026", "B")
                                        .inactive(3, "21/04/2026", "C", "LP")
                                        .inactive(4, "21/04/2026", "D", "W")
                                        .inactive(5, "21/04/2026", "E", "RJ")
                                        .listed(6, "06/05/2026", "F - B", "06872")
                                        .returned("G", "H Capital", "26/09/2014"))
                                .values())
                .extracting(ApplicationPosting::id, ApplicationPosting::status)
                .containsExactly(
                        tuple("1", PostedStatus.ACTIVE),
                        tuple("2", PostedStatus.ACTIVE),
                        tuple("3", PostedStatus.LAPSED),
                        tuple("4", PostedStatus.WITHDRAWN),
                        tuple("5", PostedStatus.REJECTED),
                        tuple("6", PostedStatus.LISTED),
                        tuple("returned:G@2014-09-26", PostedStatus.RETURNED));
    }

    @Test
    void aListedApplicationHasItsCodeAndOneThatWasHeardItsPack() {
        ApplicationPosting listed =
                read(page().listed(108002, "06/05/2026", "Lantern Bio - B", "06872")).value();
        ApplicationPosting heard = read(page().heard(108003, "21/05/2026", "Peak Foods")).value();

        assertThat(listed.listedCode()).contains(StockCode.parse("06872"));
        assertThat(listed.nameFlags()).containsExactly(NameFlag.B);
        assertThat(listed.hasHearingPack()).isFalse();
        assertThat(heard.hasHearingPack()).isTrue();
    }

    @Test
    void onThePageOfReturnedApplicationsTheLetterSIsTheSponsor() {
        ApplicationPosting returned =
                read(page().returned("Jade Finance Limited", "LT Capital", "26/09/2014")).value();

        assertThat(returned.status()).isEqualTo(PostedStatus.RETURNED);
        assertThat(returned.sponsor()).contains("LT Capital");
        assertThat(returned.returnedOn()).contains(LocalDate.of(2014, 9, 26));
    }

    @Test
    void aChineseNameIsToldByItsScript() {
        assertThat(read(page().active(1, "12/01/2026", "袁記食品集團股份有限公司")).value().isChinese())
                .isTrue();
        assertThat(read(page().active(1, "12/01/2026", "Yuan Ji Foods")).value().isChinese())
                .isFalse();
    }

    @Test
    void aGemApplicationIsToldByItsDocumentsOrItsCode() {
        assertThat(
                        read(page().json(
                                                "{\"id\":1,\"a\":\"X\",\"s\":\"A\","
                                                        + "\"w\":\"gem/2026/1/w.pdf\"}"))
                                .value()
                                .board())
                .isEqualTo(Board.GEM);
        assertThat(read(page().listed(1, "06/05/2026", "X", "08549")).value().board())
                .isEqualTo(Board.GEM);
    }

    @Test
    void onlyADocumentThatSaysItIsTheFirstSubmissionTellsWhenItWasFiled() {
        ApplicationPosting first = read(page().json(documents("申請版本（第一次呈交）"))).value();
        ApplicationPosting english =
                read(page().json(documents("Application Proof (1st submission)"))).value();
        ApplicationPosting second =
                read(page().json(documents("Application Proof (2nd submission)"))).value();

        assertThat(first.firstSubmission()).contains(LocalDate.of(2025, 10, 17));
        assertThat(english.firstSubmission()).contains(LocalDate.of(2025, 10, 17));
        assertThat(second.firstSubmission()).isEmpty();
        assertThat(first.documentUrl())
                .contains("https://www1.hkexnews.hk/app/sehk/2026/7/documents/late.pdf");
    }

    @Test
    void aHearingPackAmongTheDocumentsGivesItsDay() {
        assertThat(read(page().json(documents("PHIP (1st submission)"))).value().hearingPack())
                .contains(LocalDate.of(2025, 10, 17));
        assertThat(read(page().json(documents("聆訊後資料集（第一次呈交）"))).value().hearingPack())
                .contains(LocalDate.of(2025, 10, 17));
    }

    // The day of a page

    @Test
    void aPageWithoutADayOfChangeIsOfTheDayInHongKongOnWhichItWasMade() {
        PageFixture page =
                PageFixture.headed("\"genDate\":" + PageFixture.MADE + ",\"uDate\":null,");

        assertThat(read(page.active(1, "21/05/2026", "X")).only().knownFrom())
                .isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @Test
    void theDayMayStandBehindTheRows() {
        SourceFile page =
                InMemoryFile.ofText(
                        "page.json",
                        "\n{\"app\":[{\"id\":1,\"a\":\"X\",\"s\":\"A\",\"new\":{\"x\":[{}]}}],\n"
                                + "\"uDate\":\"22/05/2026\",\"genDate\":\"1779642010003\"}");
        Fact<ApplicationPosting> fact = Reading.of(new ApplicationPages(), page).only();

        assertThat(fact.knownFrom()).isEqualTo(DAY);
        assertThat(fact.location()).isEqualTo(new SourceLocation("page.json", 2));
    }

    // Faults of a row

    @Test
    void aBadRowIsRejectedWithItsPlaceAndTheOthersAreRead() {
        Reading<ApplicationPosting> reading =
                read(
                        page().active(1, "21/05/2026", "A")
                                .inactive(2, "21/05/2026", "B", "XX")
                                .active(3, "31/02/2026", "C")
                                .listed(4, "21/05/2026", "D", "687")
                                .json("7")
                                .json("{\"a\":\"E\",\"s\":\"A\"}")
                                .json("{\"id\":8,\"s\":\"A\"}")
                                .json("{\"id\":9,\"id\":9,\"a\":\"F\",\"s\":\"A\"}")
                                .json("{\"id\":10,\"a\":\"G\",\"s\":\"A\",\"hasPhip\":\"no\"}")
                                .returned("H", "J", "2014-09-26")
                                .json("{\"id\":12,\"a\":\"I\",\"s\":\"A\",\"ls\":[{\"d\":\"1\"}]}")
                                .active(13, "21/05/2026", "K"));

        assertThat(reading.values()).extracting(ApplicationPosting::id).containsExactly("1", "13");
        assertThat(reading.descriptions())
                .containsExactly(
                        "page.json:2, app[1].s: \"XX\" (NOT_READABLE): one of A, LT, LP, W, RJ"
                                + " expected",
                        "page.json:3, app[2].d: \"31/02/2026\" (NOT_READABLE): a date DD/MM/YYYY"
                                + " that exists expected",
                        "page.json:4, app[3].st: \"687\" (NOT_READABLE): stock code of five digits"
                                + " expected, such as 00700",
                        "page.json:5, app[4]: \"7\" (NOT_READABLE): an application as a JSON object"
                                + " expected",
                        "page.json:6, app[5].id (MISSING_VALUE): a value expected",
                        "page.json:7, app[6].a (MISSING_VALUE): a value expected",
                        "page.json:8, app[7].id: \"9\" (IMPLAUSIBLE): one value of that name"
                                + " expected",
                        "page.json:9, app[8].hasPhip: \"no\" (NOT_READABLE): true or false"
                                + " expected",
                        "page.json:10, app[9].rd: \"2014-09-26\" (NOT_READABLE): a date DD/MM/YYYY"
                                + " that exists expected",
                        "page.json:11, app[10].ls[0].d: \"1\" (NOT_READABLE): a date DD/MM/YYYY"
                                + " that exists expected");
    }

    @Test
    void anAddressThatLeadsElsewhereIsNotTaken() {
        assertThat(
                        read(page().json(
                                                "{\"id\":1,\"a\":\"X\",\"s\":\"A\","
                                                        + "\"w\":\"javascript:x()\"}"))
                                .value()
                                .documentUrl())
                .isEmpty();
    }

    // What a file is

    @Test
    void aPageWithoutItsMakingOrWithABadDayIsAtFault() throws IOException {
        assertThat(recognised("{\"uDate\":\"22/05/2026\",\"app\":[]}"))
                .isEqualTo(
                        new Recognition.Faulty(
                                "lacks genDate: the milliseconds since 1970 of its making"
                                        + " expected"));
        assertThat(recognised("{\"genDate\":\"today\",\"uDate\":\"22/05/2026\",\"app\":[]}"))
                .isEqualTo(
                        new Recognition.Faulty(
                                "is a page of applications with a fault in line 1, genDate:"
                                        + " \"today\": milliseconds since 1970, digits alone,"
                                        + " expected"));
        assertThat(recognised("{\"genDate\":\"1\",\n\"uDate\":\"22/13/2026\",\"app\":[]}"))
                .isEqualTo(
                        new Recognition.Faulty(
                                "is a page of applications with a fault in line 1, genDate: \"1\":"
                                        + " a date from 1986 on expected"));
        assertThat(
                        recognised(
                                "{\"genDate\":\"1779642010003\",\n"
                                        + "\"uDate\":\"22/13/2026\",\"app\":[]}"))
                .isEqualTo(
                        new Recognition.Faulty(
                                "is a page of applications with a fault in line 2, uDate:"
                                        + " \"22/13/2026\": a date DD/MM/YYYY that exists"
                                        + " expected"));
        assertThat(recognised("{\"genDate\":\"1779642010003\",\"uDate\":\"22/05/2026\"}"))
                .isEqualTo(new Recognition.Faulty("lacks app: an array of applications expected"));
    }

    @Test
    void aPageThatBreaksOffNamesLineAndColumn() throws IOException {
        String text = page().active(1, "21/05/2026", "A").text();

        assertThat(recognised(text.substring(0, text.length() - 20)))
                .isInstanceOfSatisfying(
                        Recognition.Faulty.class,
                        faulty ->
                                assertThat(faulty.fault())
                                        .startsWith("is no readable JSON at line 1, column "));
        assertThatThrownBy(
                        () ->
                                new ApplicationPages()
                                        .open(
                                                InMemoryFile.ofText(
                                                        "page.json", text + "\n{\"x\":1}")))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage("page.json goes on at line 2 behind its end");
    }

    @Test
    void otherJsonIsAStranger() throws IOException {
        assertThat(recognised("{\"figures\":[{\"id\":\"x\"}],\"app\":\"report\"}"))
                .isEqualTo(new Recognition.Foreign("is no page of listing applications"));
        assertThat(recognised("{\"app\":[]}"))
                .isEqualTo(new Recognition.Foreign("is no page of listing applications"));
    }

    private static PageFixture page() {
        return PageFixture.of("22/05/2026");
    }

    private static Reading<ApplicationPosting> read(PageFixture page) {
        return Reading.of(new ApplicationPages(), page.file());
    }

    private static Recognition recognised(String text) throws IOException {
        return PageRecognition.recognise(InMemoryFile.ofText("page.json", text));
    }

    private static String documents(String kind) {
        return "{\"id\":7,\"a\":\"X\",\"s\":\"A\",\"ls\":[{\"d\":\"12/01/2026\",\"nS1\":\"OC\",\"u1\":"
                + "\"sehk/2026/7/documents/late.pdf\"}],\"ps\":[{\"d\":\"17/10/2025\",\"nF\":\""
                + kind
                + "\",\"u1\":\"sehk/2025/7/documents/early.pdf\"},{\"d\":\"18/10/2025\",\"nF\":\""
                + kind
                + "\"}]}";
    }
}
