package hk.ipo.store;

import org.springframework.jdbc.core.simple.JdbcClient;

import javax.sql.DataSource;

/** What the job's history says of the parts of a step that others carry out. */
public final class PartitionLog {

    private final JdbcClient jdbc;

    /** The history in a database. */
    public PartitionLog(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * How far the parts are.
     *
     * @param parts how many there are
     * @param open of these, those that have not come to an end
     * @param failed those that have come to a bad one
     * @param noted how often anything was noted of any: a number that stands still while nobody is
     *     at work
     */
    public record Progress(long parts, long open, long failed, long noted) {}

    /**
     * How far the parts of a run are.
     *
     * @param run the run's number in the history
     * @param step the beginning of the parts' names
     */
    public Progress of(long run, String step) {
        return jdbc.sql(
                        "select count(*) as parts, coalesce(sum(case when status in ('STARTING',"
                                + " 'STARTED', 'STOPPING', 'STOPPED') then 1 else 0 end), 0) as"
                                + " unfinished, coalesce(sum(case when status in ('FAILED',"
                                + " 'ABANDONED', 'UNKNOWN') then 1 else 0 end), 0) as failed,"
                                + " coalesce(sum(version), 0) as noted from batch_step_execution"
                                + " where job_execution_id = :run and step_name like :step")
                .param("run", run)
                .param("step", step + "%")
                .query(
                        (row, number) ->
                                new Progress(
                                        row.getLong("parts"),
                                        row.getLong("unfinished"),
                                        row.getLong("failed"),
                                        row.getLong("noted")))
                .single();
    }
}
