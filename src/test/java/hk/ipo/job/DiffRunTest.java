package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.report.Language;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class DiffRunTest {

    private static final LocalDate YEARS_END = LocalDate.of(2025, 12, 31);
    private static final LocalDate FINAL = LocalDate.of(2026, 4, 29);

    @TempDir private Path folder = Path.of("");

    /** The amounts are those of over_allotments.csv between the two days. */
    @Test
    void theChangeInFundsIsExplainedByTheOverAllotmentsThatBecameKnown() throws IOException {
        report(FINAL, List.of());

        List<String> lines = diff(YEARS_END, FINAL);

        assertThat(lines.getFirst())
                .isEqualTo("What changed between 31 December 2025 and 29 April 2026");
        assertThat(squeezed(lines))
                .contains(
                        "New listings 119 119 0",
                        "Funds raised as known HK$285.84bn HK$286.89bn HK$1.04bn",
                        "Over-allotment known 02676 Suzhou Novosense Microelectronics Co., Ltd."
                                + " known on 2 January 2026 HK$119,085,600 119,085,600",
                        "Over-allotment known 03696 InSilico Medicine Cayman TopCo"
                                + " known on 22 January 2026 HK$341,594,175 341,594,175",
                        "Total 1,043,346,209");
        assertThat(lines.stream().filter(line -> line.startsWith("Over-allotment known")))
                .extracting(line -> line.replaceAll(".*? (0[0-9]{4}) .*", "$1"))
                .containsExactly(
                        "02676", "07618", "02655", "03887", "02657", "03317", "03696", "06600");
        Path workbook = folder.resolve("2025/diff_2025-12-31_2026-04-29.xlsx");
        assertThat(lines.getLast()).isEqualTo("published: " + workbook);
        assertThat(amounts(workbook)).endsWith(1_043_346_209d);
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        report(FINAL, List.of());
        Path workbook = folder.resolve("2025/diff_2025-12-31_2026-04-29.xlsx");
        diff(YEARS_END, FINAL);
        byte[] first = Files.readAllBytes(workbook);

        diff(YEARS_END, FINAL);

        assertThat(Files.readAllBytes(workbook)).isEqualTo(first);
    }

    @Test
    void anAlteredCellShowsAsACorrectionWithItsOldAndNewValue() throws IOException {
        DataSetFixture data = new DataSetFixture(folder.resolve("data"));
        report(YEARS_END, List.of(data.folder()));
        // Line 25 is 03750, whose base is 35,657,171,800 before its over-allotment.
        String base = field(data.line("deals.csv", 25), 10);
        String altered = new BigDecimal(base).add(new BigDecimal(2_000_000_000L)).toPlainString();
        data.line("deals.csv", 25, line -> line.replace("," + base + ",", "," + altered + ","));
        report(LocalDate.of(2026, 1, 1), List.of(data.folder()));

        List<String> lines = squeezed(diff(YEARS_END, LocalDate.of(2026, 1, 1)));

        assertThat(lines)
                .contains(
                        "Correction 03750 Contemporary Amperex Technology Co., Limited"
                                + " Funds before over-allotment HK$35,657,171,800 HK$37,657,171,800"
                                + " 2,000,000,000",
                        "Total 2,000,000,000");
    }

    @Test
    void bothValuesOfACorrectionHaveTheirUnit() throws IOException {
        DataSetFixture data = new DataSetFixture(folder.resolve("data"));
        report(YEARS_END, List.of(data.folder()));
        // Line 25 is 03750, offered at HK$263, 151.15 times subscribed, 135,578,600 shares.
        data.line("deals.csv", 25, line -> line.replace(",263,263,", ",262.5,263,"));
        data.line("deals.csv", 25, line -> line.replace(",151.15,", ",151.2,"));
        data.line("deals.csv", 25, line -> line.replace(",135578600,", ",135578601,"));
        report(LocalDate.of(2026, 1, 1), List.of(data.folder()));

        String issuer = "Correction 03750 Contemporary Amperex Technology Co., Limited ";
        assertThat(squeezed(diff(YEARS_END, LocalDate.of(2026, 1, 1))))
                .contains(
                        issuer + "Offer price HK$263 HK$262.5 0",
                        issuer + "Public subscription 151.15 times 151.2 times 0",
                        issuer + "Offer shares 135,578,600 135,578,601 0");
    }

    @Test
    void daysThatKnowTheSameSaySo() {
        report(FINAL, List.of());

        assertThat(diff(LocalDate.of(2026, 1, 23), LocalDate.of(2026, 1, 24)))
                .contains("No fact of this year changed between the two days.");
    }

    @Test
    void aYearThatWasNeverReportedCannotBeComparedAndNothingIsPublished() {
        report(FINAL, List.of());

        RunFailedException failure =
                catchThrowableOfType(
                        RunFailedException.class,
                        () ->
                                new DiffRun()
                                        .carryOut(
                                                new DiffRequest(
                                                        2024,
                                                        YEARS_END,
                                                        FINAL,
                                                        folder,
                                                        Database.within(folder)),
                                                silent(),
                                                false));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(failure.getMessage())
                .isEqualTo("nothing is known of 2024: run report for it first");
        assertThat(folder.resolve("2024")).doesNotExist();
    }

    private void report(LocalDate asOf, List<Path> inputs) {
        new ReportRun()
                .carryOut(
                        new RunRequest(
                                new Edition(2025, asOf),
                                inputs,
                                folder,
                                List.of(Language.ENGLISH),
                                List.of(Format.JSON),
                                Database.within(folder),
                                new BigDecimal("0.05")),
                        silent(),
                        false);
    }

    private List<String> diff(LocalDate from, LocalDate to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DiffRun()
                .carryOut(
                        new DiffRequest(2025, from, to, folder, Database.within(folder)),
                        new PrintStream(bytes, true, StandardCharsets.UTF_8),
                        false);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The lines with each run of spaces made one. */
    private static List<String> squeezed(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll(" +", " ").strip()).toList();
    }

    /** The numbers in the last column of the sheet of changes. */
    private static List<Double> amounts(Path workbook) throws IOException {
        try (InputStream stream = Files.newInputStream(workbook);
                XSSFWorkbook read = new XSSFWorkbook(stream)) {
            XSSFSheet sheet = read.getSheetAt(1);
            List<Double> amounts = new ArrayList<>();
            sheet.forEach(
                    row -> {
                        var cell = row.getCell(6);
                        if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                            amounts.add(cell.getNumericCellValue());
                        }
                    });
            return amounts;
        }
    }

    private static String field(String line, int index) {
        return line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)[index];
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
