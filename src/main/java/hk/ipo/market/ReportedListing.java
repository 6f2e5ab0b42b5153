package hk.ipo.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A listing as the exchange's New Listing Report prints it. Its funds include whatever
 * over-allotment the exchange had counted when it printed the report.
 *
 * @param stockCode the code printed
 * @param occurrence 1, or 2 and on when the report prints the same code again for another issuer
 * @param nameEnglish the issuer's name without the markers behind it
 * @param nameFlags the markers {@code - B}, {@code - P}, {@code - S}, {@code - W}
 * @param hShares whether the name is marked {@code - H shares}
 * @param listingDate the first day of trading
 * @param prospectusDate the day of the prospectus, empty where the report says N/A
 * @param method how it was listed, from the reason printed in place of funds
 * @param sponsors the sponsors in the order printed
 * @param reportingAccountants the reporting accountants, an asterisk for overseas ones kept
 * @param valuers the property valuers, empty where the report says N/A
 * @param fundsHongKong the Hong Kong offer's proceeds
 * @param fundsInternational the international offer's proceeds
 * @param price the offer price in HK$ a share
 * @param remarks what was irregular in the print and how it was read
 */
public record ReportedListing(
        StockCode stockCode,
        int occurrence,
        String nameEnglish,
        Set<NameFlag> nameFlags,
        boolean hShares,
        LocalDate listingDate,
        Optional<LocalDate> prospectusDate,
        ListingMethod method,
        List<String> sponsors,
        List<String> reportingAccountants,
        List<String> valuers,
        Optional<Money> fundsHongKong,
        Optional<Money> fundsInternational,
        Optional<BigDecimal> price,
        List<Finding> remarks) {

    public ReportedListing {
        nameFlags = Set.copyOf(nameFlags);
        sponsors = List.copyOf(sponsors);
        reportingAccountants = List.copyOf(reportingAccountants);
        valuers = List.copyOf(valuers);
        price = price.map(Decimals::plain);
        remarks = List.copyOf(remarks);
        if (occurrence < 1) {
            throw new IllegalArgumentException("an occurrence from 1 on expected");
        }
        if (nameEnglish.isBlank()) {
            throw FindingKind.NAME.unmet();
        }
        if (!method.raisesFunds()
                && (fundsHongKong.isPresent() || fundsInternational.isPresent())) {
            throw FindingKind.FUNDS_OF_OFFERS.unmet();
        }
    }

    /** All proceeds printed, empty when the report gives none. */
    public Optional<Money> funds() {
        if (fundsHongKong.isEmpty()) {
            return fundsInternational;
        }
        return fundsHongKong.map(part -> part.plus(fundsInternational.orElse(Money.ZERO_HKD)));
    }
}
