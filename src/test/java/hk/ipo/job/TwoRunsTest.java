package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.ArchiveCheck;
import hk.ipo.store.Postgres;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The program started while it is at work already. */
class TwoRunsTest {

    private static final String SINCE = "[-0-9]{10}T[0-9:]{8}[.0-9]*Z: ";

    @TempDir private Path folder = Path.of("");

    @Test
    void ofTwoStartedAtOnceOnOneServerOnePublishesAndTheOtherSaysWhoIsAtWork()
            throws IOException, InterruptedException {
        Database database = Database.at(Postgres.emptyDatabase());
        ForkedRun one = start(database);
        ForkedRun other = start(database);

        assertThat(List.of(one.exitCode(), other.exitCode()))
                .as(one.errors() + other.errors())
                .containsExactlyInAnyOrder(0, 5);
        ForkedRun published = one.exitCode() == 0 ? one : other;
        ForkedRun refused = one.exitCode() == 0 ? other : one;
        assertThat(published.errors()).isEmpty();
        assertThat(refused.errors())
                .matches(
                        "hk-ipo-report: another run of 2025 as of 2026-01-05 has been going on"
                                + " since "
                                + SINCE
                                + owner(published));
        assertThat(ArchiveCheck.of(folder)).isEqualTo(new ArchiveCheck.Result(1, 3, List.of()));
    }

    @Test
    void theSecondOnAnEmbeddedDatabaseSaysWhichProcessHoldsItsFile()
            throws IOException, InterruptedException {
        Database database = Database.within(folder);
        ForkedRun one = start(database);
        assertThat(one.says("2025 as of 2026-01-05")).as(one.errors()).isTrue();

        one.pause();
        ForkedRun other = start(database);

        assertThat(other.exitCode()).isEqualTo(5);
        one.goOn();
        assertThat(other.errors())
                .matches(
                        "hk-ipo-report: another run holds the database "
                                + Pattern.quote(folder.resolve(".store/facts").toString())
                                + " since "
                                + SINCE
                                + owner(one));
        assertThat(one.exitCode()).as(one.errors()).isZero();
    }

    @Test
    void ofAnEmbeddedDatabaseWhoseHolderHasNotSaidSoNobodyIsBlamed()
            throws IOException, InterruptedException {
        Database database = Database.within(folder);
        ForkedRun one = start(database);
        assertThat(one.says("2025 as of 2026-01-05")).as(one.errors()).isTrue();
        one.pause();
        Files.delete(folder.resolve(".store/facts.owner"));

        ForkedRun other = start(database);

        assertThat(other.exitCode()).isEqualTo(5);
        one.goOn();
        assertThat(other.errors())
                .isEqualTo(
                        "hk-ipo-report: another run holds the database "
                                + folder.resolve(".store/facts")
                                + ", and has not said which one it is\n");
        assertThat(one.exitCode()).as(one.errors()).isZero();
    }

    private ForkedRun start(Database database) throws IOException {
        return ForkedRun.of(
                new ForkedRun.Start(1, 60, List.of("--formats=json")), folder, database);
    }

    private static String owner(ForkedRun run) {
        return "host .+, process "
                + run.number()
                + ", user "
                + Pattern.quote(System.getProperty("user.name"))
                + "\n";
    }
}
