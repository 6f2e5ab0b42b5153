package hk.ipo.report.section;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.Verdict;
import hk.ipo.market.Claim;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.PrintedText;
import hk.ipo.report.ReasonText;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.List;
import java.util.Optional;

/** What others printed, beside ours on the same day, with a verdict and the reason. */
final class ClaimsSection implements ReportSection {

    @Override
    public Section build(Edition edition) {
        List<CheckedClaim> claims = edition.published().claims();
        return claims.isEmpty()
                ? section(
                        Text.of("claims.empty"), List.of(new Block.Empty(Text.of("claims.empty"))))
                : section(
                        Text.of(
                                "claims.statement",
                                Argument.plain(claims.size()),
                                count(claims, Verdict.AGREES),
                                count(claims, Verdict.DIFFERS),
                                count(claims, Verdict.NOT_CHECKABLE)),
                        List.of(
                                table(claims),
                                new Block.Note(Text.of("claims.note.day")),
                                new Block.Note(Text.of("claims.note.precision"))));
    }

    private static Section section(Text statement, List<Block> blocks) {
        return new Section("claims", Text.of("section.claims"), statement, blocks);
    }

    private static Argument count(List<CheckedClaim> claims, Verdict verdict) {
        return Argument.plain(claims.stream().filter(one -> one.verdict() == verdict).count());
    }

    private static Block table(List<CheckedClaim> claims) {
        return new Block.Table(
                "claims.table",
                Text.of("claims.table"),
                List.of(
                        TableColumn.words("claims.column.statement"),
                        TableColumn.words("claims.column.publisher"),
                        TableColumn.words("claims.column.printed"),
                        TableColumn.numbers("claims.column.ours", Display.DECIMAL),
                        TableColumn.numbers("column.difference", Display.DECIMAL),
                        TableColumn.words("claims.column.verdict"),
                        TableColumn.words("column.reason")),
                claims.stream().map(ClaimsSection::row).toList(),
                Optional.empty());
    }

    private static List<Cell> row(CheckedClaim checked) {
        Claim claim = checked.claim();
        return List.of(
                Cell.of(new Text.Quoted(claim.statement())),
                Cell.of(
                        Text.of(
                                "claims.publisher",
                                Argument.words(new Text.Quoted(claim.publisher())),
                                Argument.day(claim.knownOn()))),
                Cell.of(PrintedText.of(claim)),
                checked.ours()
                        .map(ours -> PrintedText.cell(ours, claim))
                        .orElseGet(Cell.Unknown::new),
                checked.difference()
                        .map(difference -> PrintedText.cell(difference, claim.unit()))
                        .orElseGet(Cell.Unknown::new),
                Cell.of(Text.of("claims.verdict." + checked.verdict().id())),
                ReasonText.of(checked).map(Cell::of).orElseGet(Cell.Blank::new));
    }
}
