package hk.ipo.store;

class H2ImportSequenceTest extends ImportSequenceContract {

    @Override
    TestDatabase database() {
        return H2.database();
    }
}
