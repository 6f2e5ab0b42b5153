package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.mail.MailAddress;
import hk.ipo.delivery.mail.MailLists;
import hk.ipo.delivery.mail.MailServer;
import hk.ipo.delivery.mail.MailSettings;
import hk.ipo.delivery.mail.MailTemplate;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.render.Theme;
import hk.ipo.report.Guise;
import hk.ipo.report.Language;
import hk.ipo.report.Text;
import hk.ipo.report.section.Dimension;
import hk.ipo.report.section.Each;
import hk.ipo.report.section.EditionPlan;
import hk.ipo.report.section.Outline;
import hk.ipo.template.EditionTemplate;
import hk.ipo.template.TemplateFolder;
import hk.ipo.template.Templates;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.retry.RetryPolicy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Whole nights: a run, its mails, its files that arrived, its metrics, its heartbeat. */
class NightlyRunTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);
    private static final Instant NOW = Instant.parse("2026-01-05T22:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Hong_Kong"));

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<String> said = new ArrayList<>();

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void everybodyOnTheListIsToldOnceInTheirLanguageHoweverOftenTheRunIsRepeated()
            throws MessagingException {
        run(request(AS_OF, mailing(), "0.05"));
        run(request(AS_OF, mailing(), "0.05"));

        assertThat(subjects())
                .containsExactly(
                        "desk@example.com: Hong Kong IPOs 2025: 119 new listings, HK$285.96bn"
                                + " raised, as known on 5 January 2026",
                        "hk@example.com: 香港新股 2025：119 家公司新上市，集資 2,859.62" + " 億港元（截至2026年1月5日已知）");
        assertThat(said)
                .contains("mails: 2 sent, 0 refused, 0 owed")
                .contains("mails: 2 sent (2 before), 0 refused, 0 owed");
    }

    @Test
    void theNextEditionTellsFirstWhatChangedSinceTheLast() throws MessagingException, IOException {
        run(request(LocalDate.of(2025, 12, 31), Nightly.NONE, "0.05"));
        run(request(AS_OF, mailing(), "0.05"));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(text(mail))
                .contains("What changed since the edition of 31 December 2025")
                .contains("Funds raised as known  HK$285.84bn -> HK$285.96bn (+HK$0.12bn)");
    }

    @Test
    void theMailTellsOfTheDayThatTheEditionIsComparedWith() throws Exception {
        run(request(LocalDate.of(2025, 12, 31), Nightly.NONE, "0.05"));
        run(request(LocalDate.of(2026, 1, 3), Nightly.NONE, "0.05"));
        RunRequest request = request(AS_OF, mailing(), "0.05");
        run(
                new RunRequest(
                        request.edition(),
                        request.inputs(),
                        request.output(),
                        request.database(),
                        request.rejectTolerance(),
                        Optional.empty(),
                        new Since.Day(LocalDate.of(2025, 12, 31)),
                        request.orders(),
                        request.nightly()));

        assertThat(text(server.getReceivedMessages()[0]))
                .contains("What changed since the edition of 31 December 2025");

        said.clear();
        new MailRun(CLOCK).carryOut(mailRequest(mailing()), console(), false);
        assertThat(said).contains("mails: 2 sent (2 before), 0 refused, 0 owed");
    }

    @Test
    void everyEditionThatHasRecipientsIsMailedUnderItsOwnTitleWithItsOwnFigures()
            throws MessagingException, IOException {
        Map<String, List<Recipient>> lists =
                Map.of(
                        "full",
                        List.of(recipient("desk@example.com", Language.ENGLISH)),
                        "healthcare",
                        List.of(
                                recipient("bio@example.com", Language.ENGLISH),
                                recipient("hk@example.com", Language.TRADITIONAL_CHINESE)),
                        "technology",
                        List.of(recipient("tech@example.com", Language.ENGLISH)));
        Nightly nightly = mailing(server.getSmtp().getPort(), lists);
        RunRequest request = request(AS_OF, nightly, "0.05");
        run(
                new RunRequest(
                        request.edition(),
                        request.inputs(),
                        request.output(),
                        request.database(),
                        request.rejectTolerance(),
                        Optional.empty(),
                        request.since(),
                        orders("full", "healthcare"),
                        nightly));

        assertThat(subjects())
                .containsExactly(
                        "desk@example.com: Hong Kong IPOs 2025: 119 new listings, HK$285.96bn"
                                + " raised, as known on 5 January 2026",
                        "bio@example.com: Hong Kong healthcare listings 2025: 29 new listings,"
                                + " HK$33.59bn raised, as known on 5 January 2026",
                        "hk@example.com: 2025 年香港醫療保健新股：29 家公司新上市，集資 335.89"
                                + " 億港元（截至2026年1月5日已知）");

        said.clear();
        new MailRun(CLOCK)
                .carryOut(
                        new MailRequest(
                                request.edition(),
                                request.output(),
                                request.database(),
                                nightly.mail().orElseThrow(),
                                plans(),
                                Optional.empty()),
                        console(),
                        false);
        assertThat(said).contains("mails: 3 sent (3 before), 0 refused, 0 owed");
    }

    @Test
    void ofEditionsOfEachValueEverybodyIsToldOfAllOrOfThoseTheyWant()
            throws MessagingException, IOException {
        EditionPlan boards =
                new EditionPlan(
                        "board",
                        new Outline(
                                List.of(Outline.Choice.of("headline")),
                                Optional.empty(),
                                new Guise(Optional.of(own("Listings, {value}")), true, true)),
                        Optional.of(new Each(Dimension.BOARD, 1, own("{value}"), Set.of())));
        Nightly nightly =
                mailing(
                        server.getSmtp().getPort(),
                        Map.of(
                                "board",
                                List.of(
                                        recipient("all@example.com", Language.ENGLISH),
                                        wanting("main@example.com", "MAIN"),
                                        wanting("none@example.com", "NEEQ"))));
        RunRequest request = request(AS_OF, nightly, "0.05");
        run(
                new RunRequest(
                        request.edition(),
                        request.inputs(),
                        request.output(),
                        request.database(),
                        request.rejectTolerance(),
                        Optional.empty(),
                        request.since(),
                        new EditionOrders(
                                List.of(
                                        new EditionOrder(
                                                boards,
                                                List.of(Language.ENGLISH),
                                                List.of(Format.JSON))),
                                Theme.STANDARD),
                        nightly));

        assertThat(subjects())
                .containsExactly(
                        "all@example.com: Listings, GEM: 1 new listing, HK$0.05bn raised, as"
                                + " known on 5 January 2026",
                        "all@example.com: Listings, Main Board: 118 new listings, HK$285.91bn"
                                + " raised, as known on 5 January 2026",
                        "main@example.com: Listings, Main Board: 118 new listings, HK$285.91bn"
                                + " raised, as known on 5 January 2026");

        said.clear();
        new MailRun(CLOCK)
                .carryOut(
                        new MailRequest(
                                request.edition(),
                                request.output(),
                                request.database(),
                                nightly.mail().orElseThrow(),
                                List.of(boards),
                                Optional.empty()),
                        console(),
                        false);
        assertThat(said).contains("mails: 3 sent (3 before), 0 refused, 0 owed");
    }

    private static Recipient wanting(String address, String value) {
        return new Recipient(
                MailAddress.of(address), Language.ENGLISH, Recipient.Files.ATTACHED, Set.of(value));
    }

    private static Text.Own own(String words) {
        return new Text.Own(
                Map.of(
                        Language.ENGLISH, words,
                        Language.TRADITIONAL_CHINESE, words,
                        Language.SIMPLIFIED_CHINESE, words));
    }

    private static EditionOrders orders(String... ids) {
        Templates templates = Templates.read(TemplateFolder.carried());
        return new EditionOrders(
                templates.pick(List.of(ids)).stream()
                        .map(
                                edition ->
                                        new EditionOrder(
                                                edition.plan(),
                                                List.of(Language.ENGLISH),
                                                List.of(Format.JSON)))
                        .toList(),
                templates.theme());
    }

    private static List<EditionPlan> plans() {
        return Templates.read(TemplateFolder.carried()).editions().stream()
                .map(EditionTemplate::plan)
                .toList();
    }

    private MailRequest mailRequest(Nightly nightly) {
        return new MailRequest(
                new Edition(2025, AS_OF),
                output(),
                Database.within(output()),
                nightly.mail().orElseThrow(),
                List.of(EditionPlan.of("full", Outline.FULL)),
                Optional.empty());
    }

    @Test
    void anEditionThatIsHeldBackIsToldToTheOperatorsOnce() throws MessagingException, IOException {
        RunRequest strict = spoilt();

        assertThat(failureOf(strict)).isEqualTo(ExitCode.HELD_BACK);
        assertThat(failureOf(strict)).isEqualTo(ExitCode.HELD_BACK);

        assertThat(subjects())
                .containsExactly(
                        "ops@example.com: Report not published: 2025 as of 2026-01-05, held back by"
                                + " a check");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
                .contains("Reason\r\n  held back: ")
                .contains("The last lines of the log\r\n  2025 as of 2026-01-05\r\n")
                .contains("deals.csv:105, board: \"NOWHERE\" (NOT_READABLE)");
    }

    @Test
    void aKeyStoreThatCannotBeUsedAnyMoreIsToldToTheOperatorsToo() throws MessagingException {
        RunFailedException expired =
                new RunFailedException(ExitCode.UNREADABLE_INPUT, "the key store k.p12 expired");

        assertThatThrownBy(
                        () ->
                                nightlyRun()
                                        .carryOut(
                                                request(AS_OF, mailing(), "0.05"),
                                                () -> {
                                                    throw expired;
                                                },
                                                console(),
                                                false))
                .isSameAs(expired);

        assertThat(subjects()).singleElement().asString().startsWith("ops@example.com: ");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
                .contains("Reason\r\n  the key store k.p12 expired");
        assertThat(Files.exists(output().resolve("2025"))).isFalse();
    }

    @Test
    void whoIsNotReachedIsOwedTheirMailAndTheNextRunSendsItAlone() throws MessagingException {
        Nightly unreachable = mailing(1);
        RunRequest request = request(AS_OF, unreachable, "0.05");
        NightlyRun impatient = nightlyRun();

        RunFailedException failure =
                catchThrowableOfType(
                        RunFailedException.class,
                        () -> impatient.carryOut(request, console(), false));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.MAIL_OWED);
        assertThat(failure)
                .hasMessageStartingWith(
                        "2025 as of 2026-01-05 is published, but 2 mails are still owed: ");
        assertThat(Files.exists(output().resolve("2025/2026-01-05/figures.json"))).isTrue();

        new MailRun(CLOCK)
                .carryOut(
                        new MailRequest(
                                new Edition(2025, AS_OF),
                                output(),
                                Database.within(output()),
                                mailing().mail().orElseThrow(),
                                List.of(EditionPlan.of("full", Outline.FULL)),
                                Optional.empty()),
                        console(),
                        false);
        assertThat(subjects()).hasSize(2);
        assertThat(said).contains("mails: 2 sent, 0 refused, 0 owed");
    }

    @Test
    void aDryRunWritesTheMailsAndSendsNone() throws IOException {
        run(request(AS_OF, Nightly.NONE, "0.05"));

        new MailRun(CLOCK)
                .carryOut(
                        new MailRequest(
                                new Edition(2025, AS_OF),
                                output(),
                                Database.within(output()),
                                mailing().mail().orElseThrow(),
                                List.of(EditionPlan.of("full", Outline.FULL)),
                                Optional.of(folder.resolve("eml"))),
                        console(),
                        false);

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(files(folder.resolve("eml")))
                .containsExactly("01_desk_example.com_en.eml", "02_hk_example.com_zh-Hant.eml");
    }

    @Test
    void metricsTellWhatTheRunDid() throws IOException {
        Path metrics = folder.resolve("collector/hk_ipo.prom");
        run(
                request(
                        AS_OF,
                        new Nightly(
                                Optional.empty(),
                                mailing().mail(),
                                Optional.of(metrics),
                                Optional.empty()),
                        "0.05"));

        assertThat(Files.readAllLines(metrics))
                .contains(
                        "hk_ipo_editions_published 1.0",
                        "hk_ipo_last_run_success 1.0",
                        "hk_ipo_mails{state=\"sent\"} 2.0",
                        "hk_ipo_mails{state=\"owed\"} 0.0",
                        "hk_ipo_pipeline_age_days 1.0",
                        "hk_ipo_rows{feed=\"listings\",outcome=\"read\"} 168.0",
                        "hk_ipo_rows{feed=\"listings\",outcome=\"staged\"} 168.0",
                        "hk_ipo_rows{feed=\"listings\",outcome=\"rejected\"} 0.0")
                .anyMatch(
                        line -> line.matches("hk_ipo_step_duration_seconds\\{step=\"render\"} .+"))
                .anyMatch(line -> line.startsWith("hk_ipo_last_success_timestamp_seconds 1."));
        assertThat(files(metrics.resolveSibling("."))).containsExactly("hk_ipo.prom");
    }

    @Test
    void metricsOfARunThatFailedKeepTheLastSuccess() throws IOException {
        Path metrics = folder.resolve("hk_ipo.prom");
        Nightly measured =
                new Nightly(
                        Optional.empty(), Optional.empty(), Optional.of(metrics), Optional.empty());
        run(request(AS_OF, measured, "0.05"));
        List<String> before = Files.readAllLines(metrics);
        RunRequest strict = spoilt();

        assertThat(
                        failureOf(
                                new RunRequest(
                                        strict.edition(),
                                        strict.inputs(),
                                        strict.output(),
                                        List.of(Language.ENGLISH),
                                        List.of(Format.JSON),
                                        strict.database(),
                                        strict.rejectTolerance(),
                                        Optional.empty(),
                                        measured)))
                .isEqualTo(ExitCode.HELD_BACK);

        List<String> after = Files.readAllLines(metrics);
        assertThat(after)
                .contains(
                        "hk_ipo_last_run_success 0.0",
                        "hk_ipo_editions_published 1.0",
                        "hk_ipo_rows{feed=\"listings\",outcome=\"rejected\"} 1.0");
        assertThat(lastSuccess(after)).isEqualTo(lastSuccess(before));
    }

    @Test
    void theHeartbeatIsCalledAfterASuccessAndItsFailureIsAWarning() throws IOException {
        HttpServer monitor =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        List<String> called = new ArrayList<>();
        monitor.createContext(
                "/",
                exchange -> {
                    called.add(exchange.getRequestURI().getPath());
                    exchange.sendResponseHeaders(
                            exchange.getRequestURI().getPath().equals("/secret") ? 200 : 404, -1);
                    exchange.close();
                });
        monitor.start();
        try {
            String base = "http://127.0.0.1:" + monitor.getAddress().getPort();
            run(request(AS_OF, heartbeat(base + "/secret"), "0.05"));
            assertThat(said).noneMatch(line -> line.startsWith("warning: "));
            run(request(AS_OF, heartbeat(base + "/gone"), "0.05"));
            assertThat(failureOf(spoilt())).isEqualTo(ExitCode.HELD_BACK);
        } finally {
            monitor.stop(0);
        }
        assertThat(called).containsExactly("/secret", "/gone");
        assertThat(said).contains("warning: heartbeat: 127.0.0.1 answers 404");
    }

    @Test
    void anArrivedFileIsReadWithTheDataSetFiledAndReadAgainEveryNight() throws IOException {
        Path drop = Files.createDirectories(folder.resolve("drop"));
        Nightly arriving =
                new Nightly(
                        Optional.of(drop), Optional.empty(), Optional.empty(), Optional.empty());
        arrive(drop, "claims_2.csv", claim("extra"));
        arrive(drop, "notes.txt", "dear all");

        run(request(AS_OF, arriving, "0.05"));

        assertThat(said)
                .contains(
                        "arrived: claims_2.csv",
                        "rejected: notes.txt: has the columns of no feed",
                        "stage-claims                 45 rows read, 45 staged, 0 rejected");
        assertThat(files(drop))
                .containsExactly(
                        "done/2026-01-06/claims_2.csv",
                        "rejected/2026-01-06/notes.txt",
                        "rejected/2026-01-06/notes.txt.reason.txt");

        said.clear();
        run(request(LocalDate.of(2026, 1, 31), arriving, "0.05"));
        assertThat(said)
                .contains("stage-claims                 45 rows read, 45 staged, 0 rejected")
                .noneMatch(line -> line.startsWith("arrived: "));
    }

    @Test
    void aRunThatDiedBetweenReadingAndFilingIsResumedAndReadsNothingTwice() throws IOException {
        Path drop = Files.createDirectories(folder.resolve("drop"));
        Nightly arriving =
                new Nightly(
                        Optional.of(drop), Optional.empty(), Optional.empty(), Optional.empty());
        arrive(drop, "claims_2.csv", claim("extra"));
        // Nothing can be filed where a file has the folder's name.
        Files.writeString(drop.resolve("done"), "in the way");
        Files.setLastModifiedTime(drop.resolve("done"), FileTime.from(NOW));
        assertThat(failureOf(request(AS_OF, arriving, "0.05"))).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(Files.exists(drop.resolve("claims_2.csv"))).isTrue();
        Files.delete(drop.resolve("done"));
        said.clear();

        run(request(AS_OF, arriving, "0.05"));

        assertThat(said)
                .contains("2025 as of 2026-01-05, resuming the run that failed", "file")
                .noneMatch(line -> line.startsWith("stage-"));
        assertThat(files(drop)).containsExactly("done/2026-01-06/claims_2.csv");
    }

    /** One row in 168 is at fault, and none may be. */
    private RunRequest spoilt() {
        DataSetFixture data =
                new DataSetFixture(folder.resolve("in"))
                        .line("deals.csv", 105, line -> line.replaceFirst(",MAIN,", ",NOWHERE,"));
        RunRequest request = request(AS_OF, mailing(), "0");
        return new RunRequest(
                request.edition(),
                List.of(data.folder()),
                request.output(),
                List.of(Language.ENGLISH),
                List.of(Format.JSON),
                request.database(),
                request.rejectTolerance(),
                Optional.empty(),
                request.nightly());
    }

    private RunRequest request(LocalDate day, Nightly nightly, String tolerance) {
        return new RunRequest(
                new Edition(2025, day),
                List.of(),
                output(),
                List.of(Language.ENGLISH),
                List.of(Format.JSON),
                Database.within(output()),
                new BigDecimal(tolerance),
                Optional.empty(),
                nightly);
    }

    private Nightly mailing() {
        return mailing(server.getSmtp().getPort());
    }

    private static Nightly mailing(int port) {
        return mailing(
                port,
                Map.of(
                        "full",
                        List.of(
                                recipient("desk@example.com", Language.ENGLISH),
                                recipient("hk@example.com", Language.TRADITIONAL_CHINESE))));
    }

    private static Nightly mailing(int port, Map<String, List<Recipient>> editions) {
        MailLists lists =
                new MailLists(editions, List.of(recipient("ops@example.com", Language.ENGLISH)));
        return new Nightly(
                Optional.empty(),
                Optional.of(
                        new Mailing(
                                new MailSettings(
                                        MailAddress.of("reports@example.com"),
                                        lists,
                                        Optional.empty(),
                                        1_000_000,
                                        MailTemplate.CARRIED),
                                Optional.of(
                                        new MailServer(
                                                "127.0.0.1",
                                                port,
                                                MailServer.Security.NONE,
                                                Duration.ofSeconds(5))),
                                Optional.empty(),
                                RetryPolicy.builder()
                                        .maxRetries(1)
                                        .delay(Duration.ofMillis(5))
                                        .build())),
                Optional.empty(),
                Optional.empty());
    }

    private static Nightly heartbeat(String address) {
        return new Nightly(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(URI.create(address)));
    }

    private static Recipient recipient(String address, Language language) {
        return new Recipient(MailAddress.of(address), language, Recipient.Files.ATTACHED);
    }

    private ExitCode failureOf(RunRequest request) {
        return catchThrowableOfType(RunFailedException.class, () -> run(request)).exitCode();
    }

    private void run(RunRequest request) {
        nightlyRun().carryOut(request, console(), false);
    }

    private static NightlyRun nightlyRun() {
        return new NightlyRun(
                new ReportRun(new StandardRenderers(), 1_000, CLOCK),
                CLOCK,
                UnaryOperator.identity());
    }

    /** Keeps what is said, without how long each step took. */
    private PrintStream console() {
        return new PrintStream(
                new ByteArrayOutputStream() {
                    @Override
                    public void flush() {
                        toString(StandardCharsets.UTF_8)
                                .lines()
                                .map(line -> line.replaceFirst("(, | +)[0-9.]+ s$", ""))
                                .forEach(said::add);
                        reset();
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }

    private List<String> subjects() throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            subjects.add(mail.getAllRecipients()[0] + ": " + mail.getSubject());
        }
        return subjects;
    }

    /** The plain text, which is the first of the alternatives. */
    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return (String) ((jakarta.mail.Multipart) mail.getContent()).getBodyPart(0).getContent();
    }

    private Path output() {
        return folder.resolve("output");
    }

    private static void arrive(Path drop, String name, String content) throws IOException {
        Path file = Files.writeString(drop.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(1))));
    }

    private static String claim(String id) {
        return "claim_id,publisher,published_on,measure,scope,period_start,period_end,known_on,"
                + "value,unit,precision,statement,controlling,reason\n"
                + id
                + ",Somebody,2026-01-26,new_listings,all,2025-01-01,2025-12-31,2026-01-05,119,"
                + "count,exact,119 new listings,no,\n";
    }

    private static String lastSuccess(List<String> metrics) {
        return metrics.stream()
                .filter(line -> line.startsWith("hk_ipo_last_success_timestamp_seconds "))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> files(Path root) throws IOException {
        Path normal = root.normalize();
        try (Stream<Path> all = Files.walk(normal)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> normal.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
