package hk.ipo.source;

import hk.ipo.market.FindingKind;
import hk.ipo.market.ListingMethod;

import java.util.Locale;

/** How an issuer was listed, told from what the report prints in place of funds. */
final class ReportedMethod {

    /** The method; the reason stands in both cells, and one of them will do. */
    static ListingMethod of(ReportCell funds, ReportCell price) {
        if (!funds.isNotApplicable()) {
            return ListingMethod.OFFER;
        }
        String reason = (funds.text() + " " + price.text()).toLowerCase(Locale.ROOT);
        if (reason.contains("transfer of listing")) {
            return ListingMethod.TRANSFER_FROM_GEM;
        }
        if (reason.contains("de-spac")) {
            return ListingMethod.DE_SPAC;
        }
        if (reason.contains("introduction")) {
            return ListingMethod.INTRODUCTION;
        }
        throw new Field(funds.address(), funds.text()).notReadable(FindingKind.METHOD_OR_FUNDS);
    }

    private ReportedMethod() {}
}
