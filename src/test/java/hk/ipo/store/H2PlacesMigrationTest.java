package hk.ipo.store;

class H2PlacesMigrationTest extends PlacesMigrationContract {

    @Override
    TestDatabase databaseOfBefore() {
        return H2.databaseOfVersion("9");
    }
}
