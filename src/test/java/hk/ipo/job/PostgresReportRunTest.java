package hk.ipo.job;

import hk.ipo.store.Postgres;

/** The same job with its facts and its history on PostgreSQL. */
class PostgresReportRunTest extends ReportRunTest {

    private final String url = Postgres.emptyDatabase();

    @Override
    Database database() {
        return Database.at(url);
    }
}
