package hk.ipo.report.section;

import hk.ipo.market.Application;
import hk.ipo.market.PostedStatus;
import hk.ipo.market.Posting;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The latest changes of status by name, the latest first. */
final class StatusChanges {

    private static final int SHOWN = 20;

    private record Change(
            Application application, LocalDate day, PostedStatus before, PostedStatus after) {}

    private final List<Application> applications;

    StatusChanges(List<Application> applications) {
        this.applications = applications;
    }

    /** Nothing where no status has changed. */
    Optional<Block> table() {
        List<List<Cell>> rows =
                applications.stream()
                        .flatMap(application -> changes(application).stream())
                        .sorted(
                                Comparator.comparing(Change::day)
                                        .reversed()
                                        .thenComparing(change -> change.application().id()))
                        .limit(SHOWN)
                        .map(StatusChanges::row)
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Table(
                                "pipeline.latest-changes",
                                Text.of("pipeline.table.latest-changes"),
                                List.of(
                                        TableColumn.words("pipeline.column.changed-on"),
                                        TableColumn.words("pipeline.column.applicant"),
                                        TableColumn.words("pipeline.column.status-before"),
                                        TableColumn.words("pipeline.column.status-after")),
                                rows,
                                Optional.empty()));
    }

    private static List<Change> changes(Application application) {
        List<Posting> postings = application.pages().postings();
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < postings.size(); i++) {
            Posting now = postings.get(i);
            changes.add(
                    new Change(
                            application, now.since(), postings.get(i - 1).status(), now.status()));
        }
        return changes;
    }

    private static List<Cell> row(Change change) {
        return List.of(
                new Cell.Day(change.day()),
                Cell.of(name(change.application())),
                Cell.of(Text.of("posted-status." + change.before().name())),
                Cell.of(Text.of("posted-status." + change.after().name())));
    }

    /** A name in one script stands for the other where that is not known. */
    private static Text name(Application application) {
        Optional<String> chinese = application.applicantChinese();
        String english = application.applicantEnglish().or(() -> chinese).orElseThrow();
        return new Text.Name(english, chinese);
    }
}
