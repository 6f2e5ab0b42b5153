package hk.ipo.market;

import java.util.Set;

/** How issuers are kept as bytes. */
final class IssuerPacking implements Packing<Issuer> {

    @Override
    public void write(Issuer issuer, PackedOutput out) {
        Packing.write(issuer.stockCode(), out);
        out.text(issuer.nameEnglish());
        out.optional(issuer.nameTraditional(), out::text);
        out.optional(issuer.shortNameEnglish(), out::text);
        out.optional(issuer.shortNameSimplified(), out::text);
        out.optional(issuer.type(), out::constant);
        out.optional(issuer.aShareCode(), out::text);
        out.optional(issuer.parentAShareCode(), out::text);
        out.optional(issuer.chapter(), out::constant);
        out.flag(issuer.preCommercial());
        out.list(issuer.nameFlags(), out::constant);
        out.optional(
                issuer.industry(),
                industry -> {
                    out.shared(industry.english());
                    out.shared(industry.traditional());
                    out.shared(industry.simplified());
                });
        out.optional(issuer.isin(), out::text);
        out.optional(issuer.boardLot(), lot -> out.whole(lot));
    }

    @Override
    public Issuer read(PackedInput in) {
        return new Issuer(
                Packing.readCode(in),
                in.text(),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(() -> in.constant(IssuerType.class)),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(() -> in.constant(Chapter.class)),
                in.flag(),
                Set.copyOf(in.list(() -> in.constant(NameFlag.class))),
                in.optional(() -> new Industry(in.shared(), in.shared(), in.shared())),
                in.optional(in::text),
                in.optional(() -> (int) in.whole()));
    }
}
