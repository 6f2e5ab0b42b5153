package hk.ipo.store;

class H2FindingsMigrationTest extends FindingsMigrationContract {

    @Override
    TestDatabase databaseOfVersion(String version) {
        return H2.databaseOfVersion(version);
    }
}
