package hk.ipo.source;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Money;
import hk.ipo.market.ReportedListing;
import hk.ipo.market.StockCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one listing of the report and notes what was irregular about it. */
final class ReportedListingReader {

    private final ReportRows rows;
    private final ReportLine first;
    private final List<Finding> remarks = new ArrayList<>();

    ReportedListingReader(ReportRows rows) {
        this.rows = rows;
        first = rows.first();
    }

    ReportedListing read() {
        ReportCell codeCell = first.cell(ReportColumn.STOCK_CODE);
        if (first.isContinuation()) {
            throw new Field(codeCell.address(), codeCell.text())
                    .implausible(FindingKind.FIRST_LINE);
        }
        StockCode code = codeCell.stockCode();
        if (rows.occurrence() > 1) {
            remarks.add(Finding.of(FindingKind.CODE_AGAIN, code.toString()));
        }
        ListedName name =
                ListedName.of(
                        first.cell(ReportColumn.NAME).required(FindingKind.COMPANY_NAME).text());
        LocalDate listingDate = first.cell(ReportColumn.LISTING_DATE).date();
        Optional<LocalDate> prospectusDate = prospectusDate(listingDate);
        ListingMethod method =
                ReportedMethod.of(first.cell(ReportColumn.FUNDS), first.cell(ReportColumn.PRICE));
        Map<Tranche, Money> funds = method.raisesFunds() ? funds() : noFunds();
        return new ReportedListing(
                code,
                rows.occurrence(),
                name.name(),
                name.flags(),
                name.hShares(),
                listingDate,
                prospectusDate,
                method,
                names(ReportColumn.SPONSORS),
                names(ReportColumn.ACCOUNTANTS),
                names(ReportColumn.VALUERS),
                Optional.ofNullable(funds.get(Tranche.HONG_KONG)),
                Optional.ofNullable(funds.get(Tranche.INTERNATIONAL)),
                method.raisesFunds() ? price() : Optional.empty(),
                remarks);
    }

    private Optional<LocalDate> prospectusDate(LocalDate listingDate) {
        ReportCell cell = first.cell(ReportColumn.PROSPECTUS_DATE);
        if (cell.isNotApplicable()) {
            return Optional.empty();
        }
        if (cell.isBlank()) {
            remarks.add(Finding.of(FindingKind.NO_PROSPECTUS_DATE, cell.address()));
            return Optional.empty();
        }
        LocalDate date = cell.date();
        if (date.isAfter(listingDate)) {
            throw new Field(cell.address(), date.toString())
                    .implausible(FindingKind.PROSPECTUS_FIRST);
        }
        return Optional.of(date);
    }

    private Map<Tranche, Money> funds() {
        Map<Tranche, Money> funds = new EnumMap<>(Tranche.class);
        Tranche firstTranche = tranche(first, Tranche.HONG_KONG);
        funds.put(firstTranche, funds(first.cell(ReportColumn.FUNDS)));
        if (rows.second().isEmpty()) {
            remarks.add(Finding.of(FindingKind.NO_SECOND_LINE, Integer.toString(first.number())));
            return funds;
        }
        ReportLine second = rows.second().get();
        Tranche secondTranche = tranche(second, Tranche.INTERNATIONAL);
        if (firstTranche == secondTranche) {
            throw new Field(second.tag().address(), second.tag().text())
                    .implausible(FindingKind.ONE_LINE_EACH);
        }
        ReportCell cell = second.cell(ReportColumn.FUNDS);
        if (cell.isBlank()) {
            remarks.add(Finding.of(FindingKind.NO_FUNDS, cell.address()));
        } else if (!cell.isNotApplicable()) {
            funds.put(secondTranche, funds(cell));
        }
        return funds;
    }

    /** What is not applicable in the first line cannot be an amount in the second. */
    private Map<Tranche, Money> noFunds() {
        rows.second()
                .map(second -> second.cell(ReportColumn.FUNDS))
                .filter(cell -> !cell.isBlank() && !cell.isDitto() && !cell.isNotApplicable())
                .ifPresent(
                        cell -> {
                            throw new Field(cell.address(), cell.text())
                                    .implausible(FindingKind.FUNDS_IN_BOTH);
                        });
        return Map.of();
    }

    private static Money funds(ReportCell cell) {
        return Money.hkd(cell.amount(FindingKind.FUNDS_OF_TRANCHE));
    }

    private Tranche tranche(ReportLine line, Tranche byPosition) {
        return Tranche.of(line.tag())
                .orElseGet(
                        () -> {
                            remarks.add(
                                    Finding.of(
                                            FindingKind.NO_TAG,
                                            line.tag().address(),
                                            byPosition.tag()));
                            return byPosition;
                        });
    }

    private Optional<BigDecimal> price() {
        ReportCell cell = first.cell(ReportColumn.PRICE);
        if (cell.isNotApplicable()) {
            return Optional.empty();
        }
        BigDecimal price = cell.amount(FindingKind.PRICE_IN_HKD);
        if (price.signum() == 0) {
            throw new Field(cell.address(), cell.text()).implausible(FindingKind.PRICE_ABOVE_ZERO);
        }
        rows.second()
                .map(second -> second.cell(ReportColumn.PRICE))
                .filter(other -> !other.isBlank() && !other.isDitto() && !other.isNotApplicable())
                .filter(other -> other.amount(FindingKind.PRICE_IN_HKD).compareTo(price) != 0)
                .ifPresent(
                        other ->
                                remarks.add(
                                        Finding.of(
                                                FindingKind.OTHER_PRICE,
                                                other.text(),
                                                other.address())));
        return Optional.of(price);
    }

    /** Names separated by slashes; a line break within a name has become a blank. */
    private List<String> names(ReportColumn column) {
        ReportCell cell = first.cell(column);
        if (cell.isBlank() || cell.isNotApplicable()) {
            return List.of();
        }
        return Arrays.stream(cell.required(FindingKind.NAMES).note().split("/", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
