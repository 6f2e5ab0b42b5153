package hk.ipo.store;

class PostgresFactStoreTest extends FactStoreContract {

    @Override
    TestDatabase database() {
        return Postgres.database();
    }
}
