package hk.ipo.store;

class H2RunLockTest extends RunLockContract {

    @Override
    TestDatabase database() {
        return H2.database();
    }
}
