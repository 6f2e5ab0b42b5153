package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Archive;
import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.Retention;
import hk.ipo.report.Language;
import hk.ipo.store.Postgres;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class PurgeRunTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 31);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 5);
    private static final LocalDate THIRD = LocalDate.of(2026, 1, 31);

    /** The figures and the pages, each written by a thread where there are several. */
    private static final int PARTITIONS = Math.min(2, Runtime.getRuntime().availableProcessors());

    /** The steps of a run that cannot publish: the job's but the last, and the partitions. */
    private static final int BROKEN_STEPS = 6 + PARTITIONS;

    private static final int STEPS = BROKEN_STEPS + 1;

    /** One that resumes it writes the files anew and publishes them. */
    private static final int RESUMED_STEPS = 2 + PARTITIONS;

    private static final Renderers BROKEN =
            (format, language, report, stream) -> {
                throw new IOException("disk full");
            };

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void withAnEditionGoesTheHistoryOfItsRunsAndOfNoOther(String kind) throws IOException {
        Database database =
                kind.equals("H2")
                        ? Database.within(output())
                        : Database.at(Postgres.emptyDatabase());
        assertThat(publishes(FIRST, database, new StandardRenderers())).isTrue();
        // One execution that failed and one that resumed it, which renders and publishes only.
        assertThat(publishes(SECOND, database, BROKEN)).isFalse();
        assertThat(publishes(SECOND, database, new StandardRenderers())).isTrue();
        assertThat(publishes(THIRD, database, new StandardRenderers())).isTrue();
        // That of the first day was begun again, and can still be resumed.
        assertThat(publishes(FIRST, database, BROKEN)).isFalse();
        assertThat(history(database))
                .containsExactlyEntriesOf(
                        counts(4, 5, 2 * STEPS + 2 * BROKEN_STEPS + RESUMED_STEPS));

        assertThat(purge(database, true))
                .containsExactly(
                        "would remove: 2025 as of 2025-12-31, revision 1",
                        "would remove: 2025 as of 2026-01-05, revision 1",
                        "would remove 2 editions");
        assertThat(history(database))
                .containsExactlyEntriesOf(
                        counts(4, 5, 2 * STEPS + 2 * BROKEN_STEPS + RESUMED_STEPS));
        List<Long> rows = stagedRows(database);
        assertThat(rows).hasSize(4).doesNotContain(0L);
        List<String> facts = facts(database);

        assertThat(purge(database, false))
                .containsExactly(
                        "removed: 2025 as of 2025-12-31, revision 1",
                        "removed: 2025 as of 2026-01-05, revision 1",
                        "removed 2 editions");
        assertThat(history(database)).containsExactlyEntriesOf(counts(2, 2, STEPS + BROKEN_STEPS));
        assertThat(Archive.open(output()).editions())
                .extracting(ArchivedEdition::asOf)
                .containsExactly(THIRD);
        // The first day's first import and the second day's are nobody's any more.
        assertThat(stagedRows(database)).containsExactly(0L, 0L, rows.get(2), rows.get(3));
        assertThat(facts(database)).isEqualTo(facts);
        assertThat(publishes(FIRST, database, new StandardRenderers())).isTrue();
    }

    /** How many rows each import read, in the order in which they began. */
    private static List<Long> stagedRows(Database database) {
        return new JdbcTemplate(new DriverManagerDataSource(database.url()))
                .query(
                        "select (select count(*) from staged_row where import_id = import.id)"
                                + " as staged from import order by id",
                        (row, number) -> row.getLong("staged"));
    }

    private static List<String> facts(Database database) {
        return new JdbcTemplate(new DriverManagerDataSource(database.url()))
                .query(
                        "select fact_key, known_from, import_id from listing order by version",
                        (row, number) ->
                                row.getString("fact_key")
                                        + " "
                                        + row.getString("known_from")
                                        + " "
                                        + row.getLong("import_id"));
    }

    private boolean publishes(LocalDate asOf, Database database, Renderers renderers) {
        RunRequest request =
                new RunRequest(
                        new Edition(2025, asOf),
                        List.of(new DataSetFixture(folder.resolve("in")).folder()),
                        output(),
                        List.of(Language.ENGLISH),
                        List.of(Format.JSON),
                        database,
                        BigDecimal.ZERO);
        try {
            new ReportRun(renderers, 1000, Clock.systemUTC())
                    .carryOut(request, stream(new ByteArrayOutputStream()), false);
            return true;
        } catch (RunFailedException e) {
            assertThat(e).hasMessage("render failed: java.io.IOException: disk full");
            return false;
        }
    }

    private List<String> purge(Database database, boolean dryRun) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PurgeRun()
                .carryOut(
                        Retention.of("1").orElseThrow(),
                        output(),
                        database,
                        TODAY,
                        dryRun,
                        stream(out));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Map<String, Long> history(Database database) {
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(database.url()));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : counts(0, 0, 0).keySet()) {
            counts.put(table, (long) jdbc.queryForList("select * from " + table).size());
        }
        return counts;
    }

    /** Every execution has nine parameters and a context; every step has a context. */
    private static Map<String, Long> counts(long instances, long executions, long steps) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("batch_job_instance", instances);
        counts.put("batch_job_execution", executions);
        counts.put("batch_job_execution_params", executions * 8);
        counts.put("batch_job_execution_context", executions);
        counts.put("batch_step_execution", steps);
        counts.put("batch_step_execution_context", steps);
        return counts;
    }

    private Path output() {
        return folder.resolve("out");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
