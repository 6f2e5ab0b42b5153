package hk.ipo.store;

class PostgresApplicationHistoriesTest extends ApplicationHistoriesContract {

    @Override
    TestDatabase databaseOfVersion(String version) {
        return Postgres.databaseOfVersion(version);
    }
}
