package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;

import javax.sql.DataSource;

class NumbersAheadTest {

    @TempDir private Path output;

    @Test
    void aDatabaseOfOurOwnSetsNumbersOfLargeTablesAsideByTenThousand() {
        try (ConfigurableApplicationContext context =
                JobContext.start(Database.within(output), false)) {
            assertThat(
                            JdbcClient.create(context.getBean(DataSource.class))
                                    .sql(
                                            "select lower(columns.table_name)"
                                                    + " from information_schema.columns columns"
                                                    + " where columns.identity_cache = 10000"
                                                    + " order by 1")
                                    .query(String.class)
                                    .list())
                    .containsExactly(
                            "application",
                            "application_content",
                            "application_sighting",
                            "issuer",
                            "listing",
                            "over_allotment",
                            "rejected_row",
                            "reported_listing");
        }
    }
}
