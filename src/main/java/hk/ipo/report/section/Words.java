package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.Translated;
import hk.ipo.report.Cell;
import hk.ipo.report.Text;
import hk.ipo.statistic.Label;

/** How things of the domain are named in a report. */
final class Words {

    static Text of(Label label) {
        return switch (label) {
            case Label.Coded coded -> Text.of(coded.category() + "." + coded.code());
            case Label.OfIndustry of -> new Text.OfIndustry(of.industry());
            case Label.OfMonth of -> Text.of("month.name", new Text.Argument.Month(of.month()));
        };
    }

    static Text issuer(Deal deal) {
        return new Text.Name(deal.issuer().nameEnglish(), deal.issuer().nameTraditional());
    }

    /** Stock code and name together, where a chart has room for one label: {@code 02676 …}. */
    static Text codeAndIssuer(Deal deal) {
        return Text.of(
                "deal.code-and-issuer",
                Text.Argument.words(new Text.Data(deal.stockCode().toString())),
                Text.Argument.words(issuer(deal)));
    }

    /** The issuer's name in the other script; nothing where no Chinese name is known. */
    static Cell otherName(Deal deal) {
        return deal.issuer()
                .nameTraditional()
                .filter(name -> !name.equals(deal.issuer().nameEnglish()))
                .<Cell>map(name -> Cell.of(new Text.OtherName(deal.issuer().nameEnglish(), name)))
                .orElseGet(Cell.Blank::new);
    }

    /**
     * What there is to say about a row; in English alone where it was kept as an English sentence.
     */
    static Text finding(Finding finding) {
        return finding.kind() == FindingKind.QUOTED
                ? new Text.Quoted(Translated.of(finding.english()))
                : Text.of(
                        "finding." + finding.kind().name(),
                        finding.arguments().stream()
                                .map(argument -> Text.Argument.words(new Text.Data(argument)))
                                .toArray(Text.Argument[]::new));
    }

    static Cell stockCode(Deal deal) {
        return Cell.of(new Text.Data(deal.stockCode().toString()));
    }

    private Words() {}
}
