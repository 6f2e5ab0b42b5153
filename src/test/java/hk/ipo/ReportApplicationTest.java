package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.job.EditionOrder;
import hk.ipo.job.ExitCode;
import hk.ipo.job.RunFailedException;
import hk.ipo.job.RunRequest;
import hk.ipo.render.pdf.PdfPassword;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.render.pdf.TestSigner;
import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class ReportApplicationTest {

    /** Already 11 February in Hong Kong, still the 10th in New York. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-10T16:30:00Z"), ZoneId.of("Asia/Hong_Kong"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<RunRequest> requests = new ArrayList<>();

    @Test
    void withoutOptionsTheCarriedDataSetIsPublishedAsOfItsOwnDay() {
        assertThat(run()).isEqualTo(ExitCode.PUBLISHED);

        RunRequest request = requests.getFirst();
        assertThat(request.edition()).isEqualTo(new Edition(2025, LocalDate.of(2026, 1, 5)));
        assertThat(request.inputs()).isEmpty();
        assertThat(request.output()).isEqualTo(Path.of("output"));
        assertThat(full(request).languages()).containsExactly(Language.ENGLISH);
        assertThat(full(request).formats()).containsExactly(Format.XLSX, Format.PDF, Format.JSON);
        assertThat(request.rejectTolerance()).isEqualByComparingTo("0.05");
        assertThat(request.database().url())
                .isEqualTo(
                        "jdbc:h2:file:"
                                + Path.of("output/.store/facts").toAbsolutePath()
                                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        assertThat(request.database()).hasToString("output/.store/facts");
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--year=2026,                                2026, 2026-01-05",
        "--year=2024,                                2024, 2026-01-05",
        "--as-of=2025-12-19,                         2025, 2025-12-19",
        "--year=2025 --as-of=2026-04-29,             2025, 2026-04-29",
        "--input=data,                               2026, 2026-02-11",
        "--input=data --year=2025,                   2025, 2026-02-11",
        "--input=data --as-of=2025-12-31,            2025, 2025-12-31",
        "report --year=2025 --as-of=2025-12-31,      2025, 2025-12-31"
    })
    void yearAndDayFollowFromWhatIsGiven(String arguments, int year, LocalDate asOf) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.PUBLISHED);

        assertThat(requests.getFirst().edition()).isEqualTo(new Edition(year, asOf));
    }

    @Test
    void everyOptionIsTaken() {
        run(
                "report",
                "--input=a.csv",
                "--input=b",
                "--output=elsewhere",
                "--languages=zh-Hans,en",
                "--formats=json,pdf",
                "--database=jdbc:h2:mem:x;USER=secret",
                "--reject-tolerance=0.125");

        RunRequest request = requests.getFirst();
        assertThat(full(request).languages())
                .containsExactly(Language.ENGLISH, Language.SIMPLIFIED_CHINESE);
        assertThat(request.inputs()).containsExactly(Path.of("a.csv"), Path.of("b"));
        assertThat(request.output()).isEqualTo(Path.of("elsewhere"));
        assertThat(full(request).formats()).containsExactly(Format.PDF, Format.JSON);
        assertThat(request.database().url()).isEqualTo("jdbc:h2:mem:x;USER=secret");
        assertThat(request.rejectTolerance()).isEqualTo(new BigDecimal("0.125"));
    }

    @Test
    void editionsAreThoseOfTheTemplatesInTheLanguagesAndFormatsGiven() {
        run("--editions=technology,full", "--languages=zh-Hant", "--formats=pdf");

        assertThat(requests.getFirst().orders().editions())
                .extracting(EditionOrder::id)
                .containsExactly("full", "technology");
        assertThat(requests.getFirst().orders().editions())
                .allSatisfy(
                        order -> {
                            assertThat(order.languages())
                                    .containsExactly(Language.TRADITIONAL_CHINESE);
                            assertThat(order.formats()).containsExactly(Format.PDF);
                        });
    }

    @Test
    void anEditionsOwnLanguagesGoBeforeTheDefault(@TempDir Path templates) throws IOException {
        Files.writeString(
                templates.resolve("report.yaml"),
                "editions: {full: {languages: [zh-Hans], formats: [xlsx]}}");

        run("--templates=" + templates);
        run("--templates=" + templates, "--languages=en");

        EditionOrder left = requests.get(0).orders().editions().getFirst();
        assertThat(left.languages()).containsExactly(Language.SIMPLIFIED_CHINESE);
        assertThat(left.formats()).containsExactly(Format.XLSX);
        EditionOrder given = requests.get(1).orders().editions().getFirst();
        assertThat(given.languages()).containsExactly(Language.ENGLISH);
        assertThat(given.formats()).containsExactly(Format.XLSX);
    }

    @Test
    void aTemplateThatCannotBeUsedIsOneLineAndWrongUsage(@TempDir Path templates)
            throws IOException {
        Path report = templates.resolve("report.yaml");
        Files.writeString(report, "editions:\n  full:\n    sections: [headlin]\n");

        assertThat(run("--templates=" + templates)).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(errors())
                .startsWith(
                        "hk-ipo-report: "
                                + report
                                + ":3:16: unknown section 'headlin' (headline?): one of headline,");
        assertThat(errors().lines()).hasSize(1);
        assertThat(requests).isEmpty();
    }

    @Test
    void anEditionThatNoTemplateKnowsIsWrongUsage() {
        assertThat(run("--editions=full,breif")).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(errors())
                .contains(
                        "--editions: unknown edition 'breif' (brief?): one of full, brief,"
                                + " technology, healthcare, a-plus-h expected");
    }

    @Test
    void pdfFilesAreProtectedWithThePasswordAndTheKeyOfFiles(@TempDir Path secrets)
            throws IOException, GeneralSecurityException {
        Path store =
                TestSigner.named("CN=Anna Chan").store(secrets.resolve("k.p12"), "report", "store");

        assertThat(
                        run(
                                "--pdf-password-file=" + secret(secrets, "pdf", "open sesame"),
                                "--sign-keystore=" + store,
                                "--sign-alias=report",
                                "--sign-password-file=" + secret(secrets, "sign", "store")))
                .isEqualTo(ExitCode.PUBLISHED);

        PdfProtection protection = requests.getFirst().orders().protection();
        assertThat(protection.password()).contains(new PdfPassword("open sesame"));
        assertThat(protection.signer().orElseThrow().name()).isEqualTo("Anna Chan");
        assertThat(requests.getFirst().toString())
                .doesNotContain("sesame")
                .doesNotContain("store,");
    }

    @Test
    void aPasswordFileThatOthersCanReadIsWrongUsage(@TempDir Path secrets) throws IOException {
        Path file = secret(secrets, "pdf", "open sesame");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(run("--pdf-password-file=" + file)).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(errors())
                .isEqualTo(
                        "hk-ipo-report: --pdf-password-file: a file that only its owner can read"
                                + " expected (chmod 600 "
                                + file
                                + ") (--help lists the options)\n");
    }

    @Test
    void aKeyStoreWithoutItsPasswordOrTheKeysNameIsWrongUsage(@TempDir Path secrets)
            throws IOException {
        assertThat(run("--sign-keystore=k.p12")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("--sign-keystore=k.p12", "--sign-alias=report"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("--sign-password-file=" + secret(secrets, "sign", "store")))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("--pdf-password-file=" + secret(secrets, "two", "one\ntwo")))
                .isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(errors().lines())
                .containsExactly(
                        "hk-ipo-report: --sign-keystore and --sign-alias expected, not one of them"
                                + " alone (--help lists the options)",
                        "hk-ipo-report: --sign-keystore: its password expected in"
                                + " HK_IPO_SIGN_PASSWORD or by --sign-password-file (--help lists"
                                + " the options)",
                        "hk-ipo-report: --sign-password-file: nothing to sign with without"
                                + " --sign-keystore (--help lists the options)",
                        "hk-ipo-report: --pdf-password-file: "
                                + secrets.resolve("two")
                                + ": the password on one line and nothing else expected (--help"
                                + " lists the options)");
    }

    @Test
    void aKeyStoreThatCannotBeReadIsInputThatCannotBeRead(@TempDir Path secrets)
            throws IOException {
        assertThat(
                        run(
                                "--sign-keystore=" + secrets.resolve("none.p12"),
                                "--sign-alias=report",
                                "--sign-password-file=" + secret(secrets, "sign", "store")))
                .isEqualTo(ExitCode.UNREADABLE_INPUT);

        assertThat(errors())
                .isEqualTo(
                        "hk-ipo-report: the key store "
                                + secrets.resolve("none.p12")
                                + " cannot be read as a PKCS#12 key store\n");
    }

    private static Path secret(Path folder, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    @Test
    void aRequestNeverShowsThePasswordOfItsDatabase() {
        run("--database=jdbc:h2:mem:x;USER=secret");

        assertThat(requests.getFirst().toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--yaer=2025|Unknown option: '--yaer=2025'",
                "publish|Unmatched argument at index 0: 'publish'",
                "--year=25|Invalid value for option '--year': a year from 1986 to 2999 expected,"
                        + " not '25'",
                "--as-of=2026-02-31|Invalid value for option '--as-of': a day of the calendar such"
                        + " as 2026-01-05 expected, not '2026-02-31'",
                "--year=2026 --as-of=2025-12-31|--year: 2025 or earlier expected as of 2025-12-31,"
                        + " not 2026",
                "--year=2027|--year: 2026 or earlier expected as of 2026-01-05, not 2027",
                "--languages=en,xx|Invalid value for option '--languages' (LANGUAGE): languages"
                        + " out of en,zh-Hant,zh-Hans expected, not 'xx'",
                "--formats=doc|Invalid value for option '--formats' (FORMAT): formats out of"
                        + " xlsx,pdf,json expected, not 'doc'",
                "--reject-tolerance=1.5|Invalid value for option '--reject-tolerance': a share"
                        + " from 0 to 1 such as 0.05 expected, not '1.5'",
                "--reject-tolerance=-1|Invalid value for option '--reject-tolerance': a share"
                        + " from 0 to 1 such as 0.05 expected, not '-1'",
                "--database=secret|--database: a JDBC address expected, such as"
                        + " jdbc:h2:file:/data/facts",
                "--database=jdbc:nosuch:secret|--database: a database expected whose driver is at"
                        + " hand",
                "--output=a;b|--output: a folder without a semicolon in its path expected",
                "--year=2025 --year=2024|option '--year' (YEAR) should be specified only once"
            })
    void wrongUsageIsSaidInOneLine(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(errors())
                .isEqualTo("hk-ipo-report: " + message + " (--help lists the options)\n");
        assertThat(requests).isEmpty();
    }

    @Test
    void aFileIsNoFolderToPublishInto(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("output"), "");

        assertThat(run("--output=" + file)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(errors())
                .isEqualTo(
                        "hk-ipo-report: --output: a folder expected, not the file '"
                                + file
                                + "' (--help lists the options)\n");
    }

    @Test
    void anArgumentCannotBreakTheLineThatNamesIt() {
        run("--as-of=1\nERROR forged");

        assertThat(errors()).hasLineCount(1).contains("not '1 ERROR forged'");
    }

    @Test
    void anArgumentIsNeverReadAsAFileOfArguments(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "--year=2024");

        assertThat(run("@" + file)).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void helpListsOptionsAndExitCodesAndStartsNothing() {
        assertThat(run("--help")).isEqualTo(ExitCode.PUBLISHED);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(resource("help.txt"));
        assertThat(requests).isEmpty();
    }

    @Test
    void versionIsTheBuilds() {
        assertThat(run("--version")).isEqualTo(ExitCode.PUBLISHED);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches("hk-ipo-report [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no jdbc:h2:mem:x;USER=sa;PASSWORD=secret;MODE=Oracle",
                "no jdbc:postgresql://me:secret@host/facts",
                "no jdbc:postgresql://host/facts?user=me&password=secret&ssl=true"
            })
    void aPasswordIsNeverPrinted(String message) {
        failing(new IllegalStateException(message, new SQLException(message)), "--verbose");

        assertThat(errors()).contains("***").doesNotContain("secret");
    }

    @Test
    void aFailureIsOneLineAndItsOwnExitCode() {
        ExitCode ended = failing(new RunFailedException(ExitCode.HELD_BACK, "held back: why"));

        assertThat(ended.number()).isEqualTo(4);
        assertThat(errors()).isEqualTo("hk-ipo-report: held back: why\n");
    }

    @Test
    void aSurpriseIsOneLineAndExitCodeOne() {
        ExitCode ended = failing(new IllegalStateException("surprise"));

        assertThat(ended.number()).isEqualTo(1);
        assertThat(errors())
                .isEqualTo(
                        "hk-ipo-report: unexpected: java.lang.IllegalStateException: surprise\n");
    }

    @Test
    void aStackTraceIsShownOnlyWhenAskedFor() {
        failing(new IllegalStateException("surprise"), "--verbose");

        assertThat(errors()).contains("\tat hk.ipo.ReportApplicationTest");
    }

    private ExitCode run(String... arguments) {
        return application((request, console, verbose) -> requests.add(request)).run(arguments);
    }

    private ExitCode failing(RuntimeException failure, String... arguments) {
        return application(
                        (request, console, verbose) -> {
                            throw failure;
                        })
                .run(arguments);
    }

    private ReportApplication application(ReportApplication.Run run) {
        return new ReportApplication(CLOCK, run, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static EditionOrder full(RunRequest request) {
        return request.orders().editions().getFirst();
    }

    private static String resource(String name) {
        try (var stream = ReportApplicationTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
