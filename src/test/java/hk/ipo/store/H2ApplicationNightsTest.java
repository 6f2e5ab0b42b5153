package hk.ipo.store;

class H2ApplicationNightsTest extends ApplicationNightsContract {

    @Override
    TestDatabase database() {
        return H2.database();
    }
}
