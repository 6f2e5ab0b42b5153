package hk.ipo.claim;

import hk.ipo.market.Claim;

/** Something that is printed about the market and that no feed of ours tells. */
record BeyondData() implements Subject {

    @Override
    public boolean isPrintedIn(String unit) {
        return true;
    }

    @Override
    public boolean isNumber() {
        return false;
    }

    @Override
    public Answer answer(Claim claim, Markets markets) {
        return Answer.none(new Reason.BeyondData());
    }
}
