package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.market.Application;
import hk.ipo.market.Background;
import hk.ipo.market.Posting;
import hk.ipo.report.Language;
import hk.ipo.source.PageFixture;
import hk.ipo.store.FactStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Three nights of the exchange's application pages. Harbour Robots vanishes on the third, Lantern
 * Bio passes its hearing and is listed, Peak Foods lapses, Quay Bank is new.
 */
class ApplicationNightsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 21);
    private static final LocalDate THIRD = LocalDate.of(2026, 5, 22);

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void pages() throws IOException {
        new DataSetFixture(data());
        Files.writeString(
                data().resolve("applications.csv"),
                "application_id,board,applicant_en,applicant_zh,name_flags,first_submission_date,"
                        + "latest_posting_date,coordinator_appointment_date,phip_date,inactive_date,"
                        + "listed_stock_code,listed_date,first_seen_on,last_seen_on,document_url\n"
                        + "900001,MAIN,Harbour Robots Limited,,,2026-01-12,2026-01-12,,,,,,"
                        + "2026-05-06,2026-05-06,\n");
        PageFixture.of("20/05/2026")
                .active(900001, "12/01/2026", "Harbour Robots Limited")
                .active(900002, "19/05/2026", "Lantern Bio Limited - B")
                .active(900003, "20/11/2025", "Peak Foods Limited")
                .write(page(FIRST, "active_e.json"));
        PageFixture.of("20/05/2026")
                .active(900001, "12/01/2026", "海港機器人有限公司")
                .active(900002, "19/05/2026", "燈籠生物有限公司 - B")
                .write(page(FIRST, "active_c.json"));
        PageFixture.of("24/12/2025")
                .returned("Jade Finance Limited", "H Capital Limited", "26/09/2014")
                .returned("Kite Toys Limited", "H Capital Limited", "10/02/2026")
                .write(page(FIRST, "returned_e.json"));
        PageFixture.of("24/12/2025")
                .returned("玉石金融有限公司", "某資本有限公司", "26/09/2014")
                .write(page(FIRST, "returned_c.json"));
        PageFixture.of("21/05/2026")
                .active(900001, "12/01/2026", "Harbour Robots Limited")
                .heard(900002, "21/05/2026", "Lantern Bio Limited - B")
                .inactive(900009, "21/05/2026", "Bad Row Limited", "XX")
                .write(page(SECOND, "active_e.json"));
        PageFixture.of("21/05/2026")
                .inactive(900003, "20/11/2025", "Peak Foods Limited", "LP")
                .write(page(SECOND, "inactive_e.json"));
        PageFixture.of("22/05/2026")
                .active(900004, "22/05/2026", "Quay Bank Limited")
                .write(page(THIRD, "active_e.json"));
        PageFixture.of("21/05/2026")
                .inactive(900003, "20/11/2025", "Peak Foods Limited", "LP")
                .write(page(THIRD, "inactive_e.json"));
        PageFixture.of("22/05/2026")
                .listed(900002, "21/05/2026", "Lantern Bio Limited - B", "06872")
                .write(page(THIRD, "listed_e.json"));
    }

    @Test
    void everyNightAddsToWhatWasSeenBefore() throws IOException {
        run(FIRST);
        assertThat(run(SECOND))
                .contains(
                        "stage-application-pages      4 rows read, 3 staged, 1 rejected",
                        "rejected: active_e.json:3, app[2].s: \"XX\" (NOT_READABLE): one of A, LT,"
                                + " LP, W, RJ expected");
        run(THIRD);

        assertThat(applications(FIRST))
                .containsExactly(
                        "900001 Harbour Robots Limited 海港機器人有限公司 2026-05-06 2026-05-20:"
                                + " ACTIVE 2026-05-20 2026-05-20",
                        "900002 Lantern Bio Limited 燈籠生物有限公司 2026-05-20 2026-05-20:"
                                + " ACTIVE 2026-05-20 2026-05-20",
                        "900003 Peak Foods Limited - 2026-05-20 2026-05-20:"
                                + " ACTIVE 2026-05-20 2026-05-20");
        assertThat(applications(THIRD))
                .containsExactly(
                        "900001 Harbour Robots Limited 海港機器人有限公司 2026-05-06 2026-05-21:"
                                + " ACTIVE 2026-05-20 2026-05-21",
                        "900002 Lantern Bio Limited 燈籠生物有限公司 2026-05-20 2026-05-22:"
                                + " ACTIVE 2026-05-20 2026-05-21, LISTED 2026-05-22 2026-05-22",
                        "900003 Peak Foods Limited - 2026-05-20 2026-05-21:"
                                + " ACTIVE 2026-05-20 2026-05-20, LAPSED 2026-05-21 2026-05-21",
                        "900004 Quay Bank Limited - 2026-05-22 2026-05-22:"
                                + " ACTIVE 2026-05-22 2026-05-22");
        assertThat(figure("pipeline.hearing-pack", FIRST)).isEqualTo("0");
        assertThat(figure("pipeline.hearing-pack", SECOND)).isEqualTo("1");
        assertThat(figure("pipeline.hearing-pack", THIRD)).isEqualTo("0");
        assertThat(figure("pipeline.changes.total", FIRST)).isEqualTo("0");
        assertThat(figure("pipeline.changes.LAPSED", SECOND)).isEqualTo("1");
        assertThat(figure("pipeline.changes.LISTED", THIRD)).isEqualTo("1");
        assertThat(figure("pipeline.changes.total", THIRD)).isEqualTo("2");
        assertThat(figure("pipeline.returned", THIRD)).isEqualTo("1");
        assertThat(figure("pipeline.returned.all", THIRD)).isEqualTo("2");
        assertThat(figure("pipeline.status.ACTIVE.all", THIRD)).isEqualTo("1");
        assertThat(figure("pipeline.status.LISTED.all", THIRD)).isEqualTo("1");
        assertThat(figure("pipeline.status.INACTIVE.all", THIRD)).isEqualTo("1");
        assertThat(figure("pipeline.status.NO_LONGER_SHOWN.all", THIRD)).isEqualTo("1");
    }

    @Test
    void anEarlierNightRebuiltLaterComesOutAsItWas() throws IOException {
        run(FIRST);
        run(SECOND);
        byte[] second = Files.readAllBytes(figures(SECOND));
        run(THIRD);
        byte[] third = Files.readAllBytes(figures(THIRD));

        run(SECOND);
        run(THIRD);

        assertThat(Files.readAllBytes(figures(SECOND))).isEqualTo(second);
        assertThat(Files.readAllBytes(figures(THIRD))).isEqualTo(third);
    }

    @Test
    void nightsReadInAnotherOrderComeToTheSame() throws IOException {
        run(THIRD);
        run(FIRST);
        run(SECOND);
        run(THIRD);

        assertThat(applications(THIRD))
                .contains(
                        "900001 Harbour Robots Limited 海港機器人有限公司 2026-05-06 2026-05-21:"
                                + " ACTIVE 2026-05-20 2026-05-21");
        assertThat(figure("pipeline.changes.total", THIRD)).isEqualTo("2");
    }

    @Test
    void aFigureIsTracedToTheRowsOfAllNights() {
        run(FIRST);
        run(SECOND);
        run(THIRD);

        assertThat(trace("pipeline.changes.total"))
                .endsWith(
                        "  900002  Lantern Bio Limited  active_c.json:2 active_e.json:2 active_e.json:2"
                                + " listed_e.json:1:app[0]",
                        "  900003  Peak Foods Limited  active_e.json:3 inactive_e.json:1:app[0]");
        assertThat(trace("pipeline.status.NO_LONGER_SHOWN.main"))
                .endsWith(
                        "  900001  Harbour Robots Limited  applications.csv:2"
                                + " active_c.json:1:app[0] active_e.json:1:app[0]");
        assertThat(trace("pipeline.returned"))
                .anyMatch(line -> line.endsWith(": 1 (1 application)"))
                .endsWith(
                        "  returned:Kite Toys Limited@2026-02-10  Kite Toys Limited"
                                + "  returned_e.json:2");
    }

    private List<String> trace(String figure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TraceRun()
                .carryOut(
                        new TraceRequest(
                                new Edition(2026, THIRD),
                                figure,
                                List.of(),
                                Database.within(output())),
                        new PrintStream(bytes, true, StandardCharsets.UTF_8),
                        false);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> run(LocalDate night) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportRun()
                .carryOut(
                        new RunRequest(
                                new Edition(2026, night),
                                List.of(data(), folder.resolve(night.toString())),
                                output(),
                                List.of(Language.ENGLISH),
                                List.of(Format.JSON),
                                Database.within(output()),
                                new BigDecimal("0.05")),
                        new PrintStream(bytes, true, StandardCharsets.UTF_8),
                        false);
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst(", [0-9.]+ s$", ""))
                .toList();
    }

    /** Number, both names, first and last seen, and every status with its first and last day. */
    private List<String> applications(LocalDate night) {
        try (ConfigurableApplicationContext context =
                OpenedDatabase.open(Database.within(output()), false)) {
            FactStore store = context.getBean(FactStore.class);
            long id = store.latestAccepted(ImportKey.of(new Edition(2026, night))).orElseThrow();
            Background background = store.asKnownOn(night, id).background();
            return background.applications().stream().map(ApplicationNightsTest::told).toList();
        }
    }

    private static String told(Application one) {
        return one.id()
                + " "
                + one.applicantEnglish().orElse("-")
                + " "
                + one.applicantChinese().orElse("-")
                + " "
                + one.firstSeen()
                + " "
                + one.lastSeen()
                + ": "
                + one.pages().postings().stream()
                        .map(ApplicationNightsTest::told)
                        .collect(Collectors.joining(", "));
    }

    private static String told(Posting posting) {
        return posting.status() + " " + posting.since() + " " + posting.until();
    }

    private String figure(String id, LocalDate night) throws IOException {
        return Files.readAllLines(figures(night)).stream()
                .filter(line -> line.contains("\"id\": \"" + id + "\""))
                .map(line -> line.replaceFirst(".*\"value\": \"([^\"]*)\".*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private Path page(LocalDate night, String name) {
        return folder.resolve(night.toString()).resolve(name);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path figures(LocalDate night) {
        return output().resolve("2026").resolve(night.toString()).resolve("figures.json");
    }
}
