package hk.ipo.store;

class PostgresApplicationNightsTest extends ApplicationNightsContract {

    @Override
    TestDatabase database() {
        return Postgres.database();
    }
}
