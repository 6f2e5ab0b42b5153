package hk.ipo.source;

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
    private final List<String> remarks = new ArrayList<>();

    ReportedListingReader(ReportRows rows) {
        this.rows = rows;
        first = rows.first();
    }

    ReportedListing read() {
        ReportCell codeCell = first.cell(ReportColumn.STOCK_CODE);
        if (first.isContinuation()) {
            throw new Field(codeCell.address(), codeCell.text())
                    .implausible("the first line of a listing above expected");
        }
        StockCode code = codeCell.stockCode();
        if (rows.occurrence() > 1) {
            remarks.add("stock code " + code + " printed again, for another issuer");
        }
        ListedName name =
                ListedName.of(
                        first.cell(ReportColumn.NAME).required("a company name expected").text());
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
            remarks.add("no prospectus date in " + cell.address());
            return Optional.empty();
        }
        LocalDate date = cell.date();
        if (date.isAfter(listingDate)) {
            throw new Field(cell.address(), date.toString())
                    .implausible("a prospectus before the listing date expected");
        }
        return Optional.of(date);
    }

    private Map<Tranche, Money> funds() {
        Map<Tranche, Money> funds = new EnumMap<>(Tranche.class);
        Tranche firstTranche = tranche(first, Tranche.HONG_KONG);
        funds.put(firstTranche, funds(first.cell(ReportColumn.FUNDS)));
        if (rows.second().isEmpty()) {
            remarks.add("no second line below row " + first.number());
            return funds;
        }
        ReportLine second = rows.second().get();
        Tranche secondTranche = tranche(second, Tranche.INTERNATIONAL);
        if (firstTranche == secondTranche) {
            throw new Field(second.tag().address(), second.tag().text())
                    .implausible("one line for each of (a) and (b) expected");
        }
        ReportCell cell = second.cell(ReportColumn.FUNDS);
        if (cell.isBlank()) {
            remarks.add("no funds in " + cell.address());
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
                                    .implausible("funds in neither line or in both expected");
                        });
        return Map.of();
    }

    private static Money funds(ReportCell cell) {
        return Money.hkd(cell.amount("funds in HK$ of this tranche expected"));
    }

    private Tranche tranche(ReportLine line, Tranche byPosition) {
        return Tranche.of(line.tag())
                .orElseGet(
                        () -> {
                            remarks.add(
                                    "no tag in "
                                            + line.tag().address()
                                            + ", read as "
                                            + byPosition.tag());
                            return byPosition;
                        });
    }

    private Optional<BigDecimal> price() {
        ReportCell cell = first.cell(ReportColumn.PRICE);
        if (cell.isNotApplicable()) {
            return Optional.empty();
        }
        BigDecimal price = cell.amount("a price in HK$ expected");
        if (price.signum() == 0) {
            throw new Field(cell.address(), cell.text()).implausible("a price above zero expected");
        }
        rows.second()
                .map(second -> second.cell(ReportColumn.PRICE))
                .filter(other -> !other.isBlank() && !other.isDitto() && !other.isNotApplicable())
                .filter(other -> other.amount("a price in HK$ expected").compareTo(price) != 0)
                .ifPresent(
                        other ->
                                remarks.add(
                                        "price "
                                                + other.text()
                                                + " in "
                                                + other.address()
                                                + " differs"));
        return Optional.of(price);
    }

    /** Names separated by slashes; a line break within a name has become a blank. */
    private List<String> names(ReportColumn column) {
        ReportCell cell = first.cell(column);
        if (cell.isBlank() || cell.isNotApplicable()) {
            return List.of();
        }
        return Arrays.stream(cell.required("names expected").note().split("/", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
