package hk.ipo.drop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class DropFolderTest {

    /** Already 11 February in Hong Kong, still the 10th in New York. */
    private static final Instant NOW = Instant.parse("2026-02-10T16:30:00Z");

    private static final String TOTALS =
            "year,new_listings,main_board,gem,funds_raised_hkd,source\n";

    @TempDir private Path folder = Path.of("");

    @Test
    void whatArrivedIsTakenAndFiledUnderTheDayOnlyWhenItWasRead() throws IOException {
        Path file = arrive("later.csv", claims("a"));

        Arrivals arrivals = drop().look();

        assertThat(arrivals.fresh()).containsExactly(file);
        assertThat(arrivals.done()).isEmpty();
        assertThat(drop().look().fresh()).containsExactly(file);

        drop().file(arrivals.fresh());

        assertThat(files()).containsExactly("done/2026-02-11/later.csv");
        assertThat(drop().look().fresh()).isEmpty();
        assertThat(drop().look().done())
                .containsExactly(folder.resolve("done/2026-02-11/later.csv"));
        assertThat(drop().look().toRead())
                .containsExactly(folder.resolve("done/2026-02-11/later.csv"));
    }

    @Test
    void whatIsOfNoUseIsPutAsideAtOnceWithTheReasonBesideIt() throws IOException {
        arrive("notes.csv", "dear,all\n1,2\n");
        arrive("empty.csv", "");

        Arrivals arrivals = drop().look();

        assertThat(arrivals.fresh()).isEmpty();
        assertThat(arrivals.rejected())
                .containsExactly(
                        "empty.csv: is empty: a CSV file of the data set, a New Listing Report"
                                + " workbook or a page of listing applications in JSON expected",
                        "notes.csv: has the columns of no feed");
        assertThat(files())
                .containsExactly(
                        "rejected/2026-02-11/empty.csv",
                        "rejected/2026-02-11/empty.csv.reason.txt",
                        "rejected/2026-02-11/notes.csv",
                        "rejected/2026-02-11/notes.csv.reason.txt");
        assertThat(folder.resolve("rejected/2026-02-11/notes.csv.reason.txt"))
                .hasContent("notes.csv has the columns of no feed");
    }

    @Test
    void aFileThatBreaksOffIsPutAsideInsteadOfStoppingEveryRun() throws IOException {
        arrive("claims.csv", claims("a") + "\"b,never closed");

        assertThat(drop().look().rejected())
                .singleElement()
                .asString()
                .startsWith("claims.csv: cannot be read: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deals.csv.part", "deals.csv.tmp", "deals.csv.filepart", "deals.csv~"})
    void aFileThatIsStillWrittenByItsNameIsLeftForLater(String name) throws IOException {
        arrive(name, claims("a"));

        Arrivals arrivals = drop().look();

        assertThat(arrivals.waiting()).containsExactly(name + ": still being written, by its name");
        assertThat(files()).containsExactly(name);
    }

    @Test
    void aFileThatChangedAMomentAgoIsLeftForLater() throws IOException {
        Path file = arrive("claims.csv", claims("a"));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(59)));

        assertThat(drop().look().waiting())
                .containsExactly("claims.csv: changed less than 60 seconds ago");

        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
        assertThat(drop().look().fresh()).containsExactly(file);
    }

    @Test
    void aLockedFileIsLeftForLater() throws IOException {
        Path file = arrive("claims.csv", claims("a"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(drop().look().waiting())
                    .containsExactly("claims.csv: locked by another program");
        }
        assertThat(drop().look().fresh()).containsExactly(file);
    }

    @Test
    void theSameNameTwiceOnADayOverwritesNothing() throws IOException {
        for (String id : List.of("a", "b", "c")) {
            arrive("claims.csv", claims(id));
            drop().file(drop().look().fresh());
        }

        assertThat(files())
                .containsExactly(
                        "done/2026-02-11/2/claims.csv",
                        "done/2026-02-11/3/claims.csv",
                        "done/2026-02-11/claims.csv");
        assertThat(folder.resolve("done/2026-02-11/2/claims.csv")).hasContent(claims("b"));
    }

    @Test
    void theSameContentUnderAnotherNameIsNotReadTwice() throws IOException {
        arrive("claims.csv", claims("a"));
        drop().file(drop().look().fresh());
        arrive("again.csv", claims("a"));

        Arrivals arrivals = drop().look();

        assertThat(arrivals.fresh()).isEmpty();
        assertThat(arrivals.rejected())
                .containsExactly("again.csv: has the same content as done/2026-02-11/claims.csv");
    }

    @Test
    void aRunThatDiedWhileFilingFilesTheRest() throws IOException {
        arrive("a.csv", claims("a"));
        arrive("b.csv", claims("b"));
        List<Path> read = drop().look().fresh();
        drop().file(read.subList(0, 1));

        drop().file(read);

        assertThat(files()).containsExactly("done/2026-02-11/a.csv", "done/2026-02-11/b.csv");
    }

    @Test
    void foldersLinksAndHiddenFilesAreNobodysInput() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve(".hidden.csv"), TOTALS);
        Files.createSymbolicLink(folder.resolve("link.csv"), elsewhere);
        Files.createDirectory(folder.resolve("folder.csv"));

        assertThat(drop().look())
                .isEqualTo(new Arrivals(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void aNameCannotBreakTheLineThatReportsIt() throws IOException {
        arrive("a\nrejected: forged.csv", "x");

        assertThat(drop().look().rejected())
                .singleElement()
                .asString()
                .startsWith("a rejected: forged.csv: ");
    }

    private DropFolder drop() {
        return new DropFolder(folder, Clock.fixed(NOW, ZoneId.of("Asia/Hong_Kong")));
    }

    private Path arrive(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(1))));
    }

    /** A file of published figures, of which there may be any number. */
    static String claims(String id) {
        return "claim_id,publisher,published_on,measure,scope,period_start,period_end,known_on,"
                + "value,unit,precision,statement,controlling,reason\n"
                + id
                + ",Somebody,2026-01-26,new_listings,all,2025-01-01,2025-12-31,2026-01-05,119,"
                + "count,exact,119 new listings,no,\n";
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
