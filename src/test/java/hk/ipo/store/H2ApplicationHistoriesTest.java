package hk.ipo.store;

class H2ApplicationHistoriesTest extends ApplicationHistoriesContract {

    @Override
    TestDatabase databaseOfVersion(String version) {
        return H2.databaseOfVersion(version);
    }
}
