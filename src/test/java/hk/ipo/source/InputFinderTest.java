package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class InputFinderTest {

    private static final String EXPECTED =
            "a CSV file of the data set, a New Listing Report workbook or a page of listing"
                    + " applications in JSON expected";

    @TempDir Path directory;

    @BeforeEach
    void aDirectoryWithListings() throws IOException {
        write("deals.csv", CsvFixture.deals().row().text());
    }

    @Test
    void filesAreRecognisedByTheirContentWhateverTheirNames() throws IOException {
        write("b.txt", CsvFixture.issuers().row().text());
        write("a.txt", CsvFixture.overAllotments().row().text());
        write("over_allotments.csv", CsvFixture.annualTotals().row().text());
        write("report.bin", new NewListingReportFixture().first("01001", "Alpha", 1).bytes());
        Inputs inputs = InputFinder.find(List.of(directory));
        assertThat(inputs.recognised())
                .extracting(input -> input.feed() + " " + input.file().name())
                .containsExactly(
                        "ISSUERS b.txt",
                        "LISTINGS deals.csv",
                        "OVER_ALLOTMENTS a.txt",
                        "ANNUAL_TOTALS over_allotments.csv",
                        "NEW_LISTING_REPORT report.bin");
        assertThat(inputs.leftAside()).isEmpty();
    }

    @Test
    void whatBelongsToNoFeedIsLeftAside() throws IOException {
        write("README.md", "# Data\n\nstock_code is the stock code\n");
        write("prices.csv", "day,close\n2025-01-01,1\n");
        write("empty.txt", "");
        write(".deals.csv.swp", "stock_code");
        write("~$NLR.xlsx", "lock");
        write("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, '"'});
        write("archive.zip", new byte[] {'P', 'K', 3, 4, 0, 0});
        write("other.xlsx", new NewListingReportFixture(1, 1, List.of("Fund")).bytes());
        Files.createDirectory(directory.resolve("2024"));
        Inputs inputs = InputFinder.find(List.of(directory));
        assertThat(inputs.recognised()).hasSize(1);
        assertThat(inputs.leftAside())
                .containsExactly(
                        ".deals.csv.swp",
                        "2024",
                        "README.md",
                        "archive.zip",
                        "empty.txt",
                        "other.xlsx",
                        "picture.png",
                        "prices.csv",
                        "~$NLR.xlsx");
    }

    @Test
    void anApplicationPageIsRecognisedWhateverItsNameAndOtherJsonLeftAside() throws IOException {
        write("tonight.txt", "\uFEFF\n " + PageFixture.of("22/05/2026").text());
        write("figures.json", "{\"figures\":[]}");
        write("list.json", "[1,2]");
        Inputs inputs = InputFinder.find(List.of(directory));
        assertThat(inputs.recognised())
                .extracting(input -> input.feed() + " " + input.file().name())
                .containsExactly("LISTINGS deals.csv", "APPLICATION_PAGES tonight.txt");
        assertThat(inputs.leftAside()).containsExactly("figures.json", "list.json");
    }

    @Test
    void aMissingPathIsNamed() {
        Path missing = directory.resolve("nowhere");
        assertFault(missing).hasMessage(missing + " does not exist: a directory, " + EXPECTED);
    }

    @Test
    void aFileGivenByItselfMustBeRecognised() throws IOException {
        Path readme = write("README.md", "# Data\n");
        assertFault(readme).hasMessage(readme + " has the columns of no feed: " + EXPECTED);
        Path picture = write("picture.png", new byte[] {0, '"'});
        assertFault(picture)
                .hasMessage(picture + " is neither a CSV text nor a workbook: " + EXPECTED);
        Path other =
                write("other.xlsx", new NewListingReportFixture(1, 1, List.of("Fund")).bytes());
        assertFault(other)
                .hasMessage(
                        other + " has no sheet with a New Listing Report's headers: " + EXPECTED);
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        Path empty = write("issuers.csv", "");
        assertFault(directory).hasMessage(empty + " is empty: " + EXPECTED);
        Path nothing = write("nothing", "");
        assertFault(nothing).hasMessage(nothing + " is empty: " + EXPECTED);
    }

    @Test
    void aFileThatIsNearlyAFeedsIsNamedWithTheColumnsItLacks() throws IOException {
        Path nearly =
                write("mine.csv", CsvFixture.issuers().without("isin").without("name_en").text());
        assertFault(directory)
                .hasMessage(
                        nearly
                                + " lacks columns of issuers.csv: name_en, isin expected in its"
                                + " header, separated by commas");
    }

    @Test
    void aFileOfTheDataSetsNameMustHaveItsColumns() throws IOException {
        Path named = write("market_totals.csv", "year;new_listings;main_board\n2014;122;103\n");
        assertFault(directory)
                .hasMessage(
                        named
                                + " lacks columns of market_totals.csv: year, new_listings,"
                                + " main_board, gem, ipo_funds_hkd_bn expected in its header,"
                                + " separated by commas");
        Path binary = write("issuers.csv", new byte[] {'"', 0, 'a'});
        assertFault(binary).hasMessage(binary + " is no CSV text in UTF-8 with a header row");
    }

    @Test
    void aWorkbookThatIsNearlyTheReportIsNamedWithTheHeadersItLacks() throws IOException {
        Path nearly =
                write(
                        "NLR.xlsx",
                        new NewListingReportFixture(
                                        1, 1, NewListingReportFixture.HEADERS.subList(0, 7))
                                .bytes());
        assertFault(directory)
                .hasMessage(
                        nearly
                                + " lacks headers of a New Listing Report: funds raised,"
                                + " subscription price expected");
    }

    @Test
    void aWorkbookThatIsNoneIsNamed() throws IOException {
        Path text = write("NLR.xlsx", "stock_code\n");
        assertFault(directory).hasMessage(text + " is no workbook: an .xlsx workbook expected");
        write("NLR.xlsx", Arrays.copyOf(new NewListingReportFixture().bytes(), 1_000));
        assertFault(directory)
                .hasMessage("NLR.xlsx is no workbook that can be read: an .xlsx workbook expected");
    }

    @Test
    void anOldOrEncryptedWorkbookIsNamed() throws Exception {
        var old = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("NLR");
            workbook.write(old);
        }
        Path oldFile = write("NLR.xls", old.toByteArray());
        String fault = " is an encrypted or old .xls workbook: a plain .xlsx workbook expected";
        assertFault(directory).hasMessage(oldFile + fault);
        Files.delete(oldFile);
        assertFault(write("NLR.xlsx", encrypted()))
                .hasMessage(directory.resolve("NLR.xlsx") + fault);
    }

    @Test
    void inputsWithoutListingsAreRefused() throws IOException {
        Path issuers = write("issuers.csv", CsvFixture.issuers().row().text());
        String none =
                "no listings in the inputs given: deals.csv or a New Listing Report workbook"
                        + " expected";
        assertFault(issuers).hasMessage(none);
        assertThatThrownBy(() -> InputFinder.find(List.of()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(none);
    }

    @Test
    void aHeaderWithoutAListingIsRefused() throws IOException {
        assertFault(write("deals.csv", CsvFixture.deals().text()))
                .hasMessage("deals.csv has a header but no listing");
        assertFault(write("NLR.xlsx", new NewListingReportFixture().footer().bytes()))
                .hasMessage("NLR.xlsx has a header but no listing");
    }

    @Test
    void theSameContentIsReadOnce() throws IOException {
        Path copy = write("copy.csv", CsvFixture.deals().row().text());
        Inputs inputs = InputFinder.find(List.of(directory, copy, directory));
        assertThat(inputs.recognised())
                .extracting(input -> input.file().name())
                .containsExactly("copy.csv");
        assertThat(inputs.leftAside()).containsExactly("deals.csv (the same as copy.csv)");
    }

    @Test
    void aFileGivenBesideItsDirectoryIsNoRepetition() throws IOException {
        Path deals = directory.resolve("deals.csv");
        assertThat(InputFinder.find(List.of(directory, deals)).leftAside()).isEmpty();
    }

    @Test
    void theFingerprintIsOfTheContentWhereverItLies() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.copy(directory.resolve("deals.csv"), elsewhere.resolve("other.csv"));
        String fingerprint = InputFinder.find(List.of(directory)).fingerprint();
        assertThat(InputFinder.find(List.of(elsewhere)).fingerprint()).isEqualTo(fingerprint);
        write("deals.csv", CsvFixture.deals().row("offer_price_hkd", "10.51").text());
        assertThat(InputFinder.find(List.of(directory)).fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void aFileIsKnownByTheSha256OfItsContent() throws IOException {
        assertThat(new FileOnDisk(write("abc", "abc")).fingerprint())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theCarriedDataSetHasOneFilePerCsvFeed() {
        Inputs carried = InputFinder.carried();
        assertThat(carried.recognised())
                .extracting(input -> input.feed().id() + " " + input.file().name())
                .containsExactly(
                        "issuers issuers.csv",
                        "listings deals.csv",
                        "over-allotments over_allotments.csv",
                        "annual-totals market_totals.csv",
                        "applications applications.csv",
                        "pipeline pipeline_counts.csv",
                        "financials financials.csv",
                        "claims published_claims.csv");
        assertThat(carried.leftAside()).isEmpty();
        assertThat(carried.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void everyFeedHasItsReader() {
        assertThat(FeedSources.all()).extracting(FeedSource::feed).containsExactly(Feed.values());
        assertThat(FeedSources.of(Feed.ANNUAL_TOTALS).feed()).isEqualTo(Feed.ANNUAL_TOTALS);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertFault(Path input) {
        return assertThatThrownBy(() -> InputFinder.find(List.of(input)))
                .isInstanceOf(UnreadableInputException.class);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }

    private static byte[] encrypted() throws Exception {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(container)) {
                data.write(new NewListingReportFixture().bytes());
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
