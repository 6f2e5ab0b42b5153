package hk.ipo.store;

class PostgresRunLockTest extends RunLockContract {

    @Override
    TestDatabase database() {
        return Postgres.database();
    }
}
