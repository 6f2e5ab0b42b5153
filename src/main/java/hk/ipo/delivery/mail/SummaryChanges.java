package hk.ipo.delivery.mail;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Report;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.report.section.ChangesReport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what changed since the edition before, from the report of changes. */
final class SummaryChanges {

    private static final int FACTS_SHOWN = 12;

    private final Wording wording;

    SummaryChanges(Wording wording) {
        this.wording = wording;
    }

    Summary.Changes of(EditionNews news) {
        if (news.before().isEmpty()) {
            return new Summary.Changes(
                    say("mail.changes.title.first"),
                    Optional.of(
                            say(
                                    "mail.changes.first",
                                    Argument.plain(news.report().facts().year()))),
                    List.of(),
                    List.of(),
                    List.of());
        }
        Report before = news.before().get();
        Report changes = ChangesReport.of(before, news.report());
        List<Summary.Changed> figures = figures(table(changes, "changes.headline"));
        List<Summary.Fact> facts = facts(table(changes, "changes.facts"));
        return new Summary.Changes(
                say("mail.changes.title", Argument.day(before.facts().asOf())),
                figures.isEmpty() && facts.isEmpty()
                        ? Optional.of(say("mail.changes.none", Argument.day(before.facts().asOf())))
                        : Optional.empty(),
                Stream.of(
                                "column.figure",
                                "changes.column.before",
                                "changes.column.after",
                                "changes.column.difference")
                        .map(wording::message)
                        .toList(),
                figures,
                facts);
    }

    private static List<List<Cell>> table(Report changes, String id) {
        return changes.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.id().equals(id))
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    /** Of the columns figure, then, now, difference: the figures whose difference is seen. */
    private List<Summary.Changed> figures(List<List<Cell>> rows) {
        List<Summary.Changed> changed = new ArrayList<>();
        for (List<Cell> row : rows) {
            if (row.get(3) instanceof Cell.Numeric difference
                    && difference.value().signum() != 0
                    // How a change has changed says nothing to anybody.
                    && difference.display() != Display.CHANGE) {
                changed.add(
                        new Summary.Changed(
                                text(row.get(0)),
                                text(row.get(1)),
                                text(row.get(2)),
                                signed(difference)));
            }
        }
        return changed;
    }

    /** Of the columns kind, code, issuer, what, then, now, funds. */
    private List<Summary.Fact> facts(List<List<Cell>> rows) {
        List<Summary.Fact> facts = new ArrayList<>();
        rows.stream().limit(FACTS_SHOWN).forEach(row -> facts.add(fact(row)));
        if (rows.size() > FACTS_SHOWN) {
            facts.add(
                    new Summary.Fact(
                            say("mail.changes.more", Argument.plain(rows.size() - FACTS_SHOWN)),
                            ""));
        }
        return facts;
    }

    private Summary.Fact fact(List<Cell> row) {
        // Where only one of the two is known, it is the amount that the funds say too.
        String values =
                row.get(4) instanceof Cell.Blank || row.get(5) instanceof Cell.Blank
                        ? ""
                        : text(row.get(4)) + " \u2192 " + text(row.get(5));
        String funds =
                row.get(6) instanceof Cell.Numeric number && number.value().signum() != 0
                        ? signed(number)
                        : "";
        return new Summary.Fact(
                text(row.get(2)) + " (" + text(row.get(1)) + ")",
                Stream.of(text(row.get(0)), text(row.get(3)), values, funds)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(wording.message("mail.separator"))));
    }

    private String signed(Cell.Numeric number) {
        BigDecimal value = number.value();
        String words = wording.prose(Optional.of(value.abs()), number.display());
        return (value.signum() < 0 ? "\u2212" : "+") + words;
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.OfFigure of -> wording.prose(of.figure().value(), of.figure().display());
            case Cell.Words words -> wording.say(words.text());
            case Cell.Numeric number ->
                    wording.prose(Optional.of(number.value()), number.display());
            case Cell.Day day -> wording.day(day.day());
            case Cell.Unknown ignored -> wording.unknown();
            case Cell.Blank ignored -> "";
        };
    }

    private String say(String key, Argument... arguments) {
        return wording.say(Text.of(key, arguments));
    }
}
