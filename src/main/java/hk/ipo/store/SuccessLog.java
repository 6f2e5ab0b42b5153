package hk.ipo.store;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import javax.sql.DataSource;

/** What the job's history says of all runs that published, asked with one statement each. */
public final class SuccessLog {

    private static final String SUCCESSES =
            " from batch_job_execution execution join batch_job_instance instance"
                    + " on instance.job_instance_id = execution.job_instance_id"
                    + " where instance.job_name = :job and execution.exit_code = 'COMPLETED'";

    private final JdbcClient jdbc;
    private final String job;

    /** The history of a job. */
    public SuccessLog(DataSource dataSource, String job) {
        this.jdbc = JdbcClient.create(dataSource);
        this.job = job;
    }

    /** When the last run ended that published an edition. */
    public Optional<Instant> lastSuccess() {
        return jdbc.sql(
                        "select execution.end_time"
                                + SUCCESSES
                                + " order by execution.end_time desc fetch first 1 row only")
                .param("job", job)
                .query(LocalDateTime.class)
                .optional()
                // The history is kept in the zone of the machine that writes it.
                .map(time -> time.atZone(ZoneId.systemDefault()).toInstant());
    }

    /** How many runs published an edition. */
    public long successes() {
        return jdbc.sql("select count(*)" + SUCCESSES).param("job", job).query(Long.class).single();
    }
}
