package hk.ipo.job;

import hk.ipo.store.Postgres;

/** The same deliveries with their log on PostgreSQL. */
class PostgresMailDeliveryTest extends MailDeliveryTest {

    private final String url = Postgres.emptyDatabase();

    @Override
    Database database() {
        return Database.at(url);
    }
}
