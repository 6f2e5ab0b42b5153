package hk.ipo.report.section;

import hk.ipo.market.Application;
import hk.ipo.market.ApplicationStatus;
import hk.ipo.market.Board;
import hk.ipo.market.PipelineCount;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the applications seen so far stand on the as-of day. */
final class PipelineByStatus {

    private final Edition edition;
    private final List<Application> applications;
    private final LocalDate lookedAt;

    PipelineByStatus(Edition edition, List<PipelineCount> counts, List<Application> applications) {
        this.edition = edition;
        this.applications = applications;
        this.lookedAt = lastLook(edition.facts().asOf(), counts, applications);
    }

    Block table() {
        List<List<Cell>> rows =
                Arrays.stream(ApplicationStatus.values())
                        .map(
                                status ->
                                        row(
                                                status.name(),
                                                Text.of("application-status." + status.name()),
                                                one -> statusOf(one) == status))
                        .toList();
        return new Block.Table(
                "pipeline.by-status",
                Text.of("pipeline.table.status", Argument.day(edition.facts().asOf())),
                List.of(
                        TableColumn.words("pipeline.column.status"),
                        TableColumn.numbers("board.MAIN", Display.COUNT),
                        TableColumn.numbers("board.GEM", Display.COUNT),
                        TableColumn.numbers("column.applications", Display.COUNT)),
                rows,
                Optional.of(row("total", Text.of("total"), one -> true)));
    }

    private List<Cell> row(String code, Text name, Predicate<Application> of) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(name));
        for (Board board : Board.values()) {
            cells.add(
                    cell(
                            code + "." + board(board),
                            Text.of(
                                    "figure.pipeline.status.board",
                                    Argument.words(name),
                                    Argument.words(Text.of("board." + board.name()))),
                            of.and(one -> one.board() == board)));
        }
        cells.add(cell(code + ".all", Text.of("figure.pipeline.status", Argument.words(name)), of));
        return cells;
    }

    private Cell cell(String id, Text title, Predicate<Application> of) {
        int number = (int) applications.stream().filter(of).count();
        return Cell.of(
                StatedFigures.count(edition, "pipeline.status." + id, title, number, number));
    }

    /** Where an application stands on the as-of day. */
    ApplicationStatus statusOf(Application application) {
        return application.statusOn(edition.facts().asOf(), lookedAt);
    }

    /**
     * Those that a figure counts, by what its id ends with: {@code ACTIVE.main}, {@code total.all}.
     */
    List<Application> under(String code) {
        return applications.stream()
                .filter(
                        one ->
                                Stream.of("total", statusOf(one).name())
                                        .flatMap(
                                                status ->
                                                        Stream.of("all", board(one.board()))
                                                                .map(of -> status + "." + of))
                                        .anyMatch(code::equals))
                .toList();
    }

    private static String board(Board board) {
        return board.name().toLowerCase(Locale.ROOT);
    }

    /** The last day by then on which a page was counted or showed anything. */
    private static LocalDate lastLook(
            LocalDate asOf, List<PipelineCount> counts, List<Application> applications) {
        return Stream.concat(
                        counts.stream().map(PipelineCount::day),
                        applications.stream().flatMap(one -> one.daysShown().stream()))
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }
}
