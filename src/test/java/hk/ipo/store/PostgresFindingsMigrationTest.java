package hk.ipo.store;

class PostgresFindingsMigrationTest extends FindingsMigrationContract {

    @Override
    TestDatabase databaseOfVersion(String version) {
        return Postgres.databaseOfVersion(version);
    }
}
