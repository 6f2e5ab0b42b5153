package hk.ipo.report.section;

import hk.ipo.CarriedData;
import hk.ipo.market.Market;
import hk.ipo.report.Block;
import hk.ipo.report.Figure;
import hk.ipo.report.Intake;
import hk.ipo.report.Report;
import hk.ipo.report.Section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report of the carried data set, with its values and its sections at hand. */
record CarriedReport(Report report) {

    static CarriedReport of(int year, LocalDate asOf) {
        return of(year, CarriedData.asKnownOn(asOf));
    }

    static CarriedReport of(int year, Market market) {
        return new CarriedReport(
                new ReportBuilder().build(year, market, new Intake(List.of(), List.of())));
    }

    Section section(String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Block.Table table(String section, String id) {
        return section(section).blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Every known value, by id. */
    Map<String, BigDecimal> values() {
        return report.figures().stream()
                .filter(figure -> figure.value().isPresent())
                .collect(Collectors.toMap(Figure::id, figure -> figure.value().orElseThrow()));
    }

    /** A fraction in percent with two decimals. */
    String percent(String id) {
        return values().getOrDefault(id, BigDecimal.ZERO)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
