package hk.ipo.store;

class PostgresPlacesMigrationTest extends PlacesMigrationContract {

    @Override
    TestDatabase databaseOfBefore() {
        return Postgres.databaseOfVersion("11");
    }
}
