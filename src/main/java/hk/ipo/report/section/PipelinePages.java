package hk.ipo.report.section;

import hk.ipo.market.Application;
import hk.ipo.market.ApplicationStatus;
import hk.ipo.market.PostedStatus;
import hk.ipo.market.Posting;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the exchange's application pages add, read night after night. */
final class PipelinePages {

    /** The statuses that one can change to, as the table has them. */
    private static final List<PostedStatus> CHANGES =
            List.of(
                    PostedStatus.LISTED,
                    PostedStatus.LAPSED,
                    PostedStatus.WITHDRAWN,
                    PostedStatus.REJECTED,
                    PostedStatus.ACTIVE);

    private final Edition edition;
    private final List<Application> applications;
    private final PipelineByStatus byStatus;

    PipelinePages(Edition edition, List<Application> applications, PipelineByStatus byStatus) {
        this.edition = edition;
        this.applications =
                applications.stream()
                        .filter(application -> !application.pages().isEmpty())
                        .toList();
        this.byStatus = byStatus;
    }

    /** Two or three tables and how they are to be read; nothing where no page was read. */
    List<Block> blocks() {
        List<LocalDate> days = days();
        if (days.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(measures());
        blocks.add(changes());
        new StatusChanges(applications).table().ifPresent(blocks::add);
        blocks.add(
                new Block.Note(
                        Text.of(
                                "pipeline.note.pages",
                                Argument.day(days.getFirst()),
                                Argument.day(days.getLast()))));
        return blocks;
    }

    private Block measures() {
        ReturnedCount returned = new ReturnedCount(edition.background().returned());
        Predicate<LocalDate> inPeriod = edition.facts().period()::contains;
        return new Block.Table(
                "pipeline.pages",
                Text.of("pipeline.table.pages"),
                List.of(
                        TableColumn.words("column.figure"),
                        TableColumn.numbers("pipeline.column.number", Display.COUNT)),
                List.of(
                        row(
                                Text.of("pipeline.row.hearing-pack"),
                                count(
                                        "pipeline.hearing-pack",
                                        Text.of("figure.pipeline.hearing-pack"),
                                        withHearingPack().size())),
                        row(
                                Text.of("pipeline.row.returned", Argument.words(edition.period())),
                                count(
                                        "pipeline.returned",
                                        Text.of(
                                                "figure.pipeline.returned",
                                                Argument.words(edition.period())),
                                        returned.on(inPeriod))),
                        row(
                                Text.of("pipeline.row.returned-all"),
                                count(
                                        "pipeline.returned.all",
                                        Text.of("figure.pipeline.returned-all"),
                                        returned.on(day -> true)))),
                Optional.empty());
    }

    private Block changes() {
        return new Block.Table(
                "pipeline.changes",
                Text.of("pipeline.table.changes"),
                List.of(
                        TableColumn.words("pipeline.column.status-after"),
                        TableColumn.numbers("pipeline.column.changes", Display.COUNT)),
                CHANGES.stream()
                        .map(
                                status ->
                                        changes(
                                                status.name(),
                                                Text.of("posted-status." + status.name()),
                                                posting -> posting.status() == status))
                        .toList(),
                Optional.of(changes("total", Text.of("total"), posting -> true)));
    }

    private List<Cell> changes(String code, Text name, Predicate<Posting> of) {
        return row(
                name,
                count(
                        "pipeline.changes." + code,
                        Text.of("figure.pipeline.changes", Argument.words(name)),
                        applications.stream()
                                .flatMap(one -> one.pages().changes().stream())
                                .filter(of)
                                .count()));
    }

    /** Those active, whose pack a page or the data set knows by the as-of day. */
    List<Application> withHearingPack() {
        LocalDate asOf = edition.facts().asOf();
        return applications.stream()
                .filter(
                        one ->
                                Stream.of(one.hearingPack(), one.pages().hearingPackSeen())
                                        .flatMap(Optional::stream)
                                        .anyMatch(day -> !day.isAfter(asOf)))
                .filter(one -> byStatus.statusOf(one) == ApplicationStatus.ACTIVE)
                .toList();
    }

    /** Those whose status has changed, be it to the one given by its code or to any. */
    List<Application> changedTo(String code) {
        return applications.stream()
                .filter(
                        one ->
                                one.pages().changes().stream()
                                        .map(posting -> posting.status().name())
                                        .anyMatch(
                                                name -> code.equals("total") || name.equals(code)))
                .toList();
    }

    /** The days of the pages, in order. */
    private List<LocalDate> days() {
        return Stream.concat(
                        applications.stream()
                                .flatMap(one -> one.pages().postings().stream())
                                .flatMap(one -> Stream.of(one.since(), one.until())),
                        edition.background().returned().stream()
                                .flatMap(one -> Stream.of(one.firstSeen(), one.lastSeen())))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Figure count(String id, Text title, long number) {
        return StatedFigures.count(edition, id, title, number, Math.toIntExact(number));
    }

    private static List<Cell> row(Text name, Figure figure) {
        return List.of(Cell.of(name), Cell.of(figure));
    }
}
