package hk.ipo.store;

class PostgresImportSequenceTest extends ImportSequenceContract {

    @Override
    TestDatabase database() {
        return Postgres.database();
    }
}
