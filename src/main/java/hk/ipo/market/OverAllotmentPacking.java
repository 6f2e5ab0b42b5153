package hk.ipo.market;

/** How over-allotments are kept as bytes. */
final class OverAllotmentPacking implements Packing<OverAllotment> {

    @Override
    public void write(OverAllotment one, PackedOutput out) {
        Packing.write(one.stockCode(), out);
        out.day(one.knownOn());
        out.constant(one.basis());
        out.money(one.proceeds());
        out.optional(one.note(), out::text);
    }

    @Override
    public OverAllotment read(PackedInput in) {
        return new OverAllotment(
                Packing.readCode(in),
                in.day(),
                in.constant(OverAllotment.Basis.class),
                in.money(),
                in.optional(in::text));
    }
}
