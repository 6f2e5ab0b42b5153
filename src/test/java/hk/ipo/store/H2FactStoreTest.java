package hk.ipo.store;

class H2FactStoreTest extends FactStoreContract {

    @Override
    TestDatabase database() {
        return H2.database();
    }
}
