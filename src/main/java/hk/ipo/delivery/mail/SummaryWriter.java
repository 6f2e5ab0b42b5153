package hk.ipo.delivery.mail;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.Verdict;
import hk.ipo.render.Wording;
import hk.ipo.render.image.ChartImage;
import hk.ipo.report.Block;
import hk.ipo.report.PrintedText;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in one language what a mail tells of an edition. */
final class SummaryWriter {

    private static final String HEADLINE = "headline";
    private static final int CLAIMS_SHOWN = 12;

    private final Wording wording;

    SummaryWriter(Wording wording) {
        this.wording = wording;
    }

    Summary write(
            EditionNews news, Summary.Files files, Optional<ChartImage> image, String contentId) {
        Report report = news.report();
        Section headline = headline(report);
        Argument day = Argument.day(report.facts().asOf());
        Argument statement =
                Argument.words(
                        report.guise().title().isPresent()
                                ? withoutScope(headline.statement())
                                : headline.statement());
        return new Summary(
                wording.language().tag(),
                titled(report, "mail.subject", statement, day),
                titled(report, "mail.period", day),
                wording.say(headline.statement()),
                sentences(headline),
                new SummaryChanges(wording).of(news),
                claims(report),
                new Summary.Figures(say("mail.figures.title"), keys(headline)),
                image.map(
                        chart ->
                                new Summary.Chart(
                                        contentId,
                                        chart.title(),
                                        chart.alternative(),
                                        ChartImage.WIDTH,
                                        ChartImage.HEIGHT)),
                files,
                say("mail.footer"));
    }

    /** An edition may begin with another section, but what happened is said in this one. */
    private static Section headline(Report report) {
        return report.sections().stream()
                .filter(section -> section.id().equals(HEADLINE))
                .findFirst()
                .orElseGet(() -> report.sections().getFirst());
    }

    /** The title says already what an edition about some deals is about. */
    private static Text withoutScope(Text statement) {
        return statement instanceof Text.Message message
                        && message.key().equals("scope.about")
                        && message.arguments().getLast() instanceof Argument.Words inner
                ? inner.text()
                : statement;
    }

    /** What an edition with a title of its own says begins with that, else with the year. */
    private String titled(Report report, String key, Argument... arguments) {
        List<Argument> all = new ArrayList<>();
        Optional<Text.OfPublisher> title = report.guise().title();
        all.add(
                title.map(own -> Argument.words(own))
                        .orElseGet(() -> Argument.plain(report.facts().year())));
        all.addAll(List.of(arguments));
        return say(title.isPresent() ? key + ".titled" : key, all.toArray(new Argument[0]));
    }

    private List<String> sentences(Section headline) {
        return headline.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .map(paragraph -> wording.say(paragraph.text()))
                .toList();
    }

    private List<Summary.Key> keys(Section headline) {
        return headline.blocks().stream()
                .filter(Block.KeyFigures.class::isInstance)
                .map(Block.KeyFigures.class::cast)
                .flatMap(block -> block.figures().stream())
                .map(this::key)
                .toList();
    }

    private Summary.Key key(Block.KeyFigure key) {
        return new Summary.Key(
                wording.say(key.caption()),
                wording.prose(key.figure().value(), key.figure().display()),
                key.change()
                        .map(change -> wording.prose(change.value(), change.display()))
                        .map(
                                change ->
                                        key.comparison()
                                                .map(words -> change(change, words))
                                                .orElse(change)));
    }

    private String change(String change, Text comparison) {
        return say("mail.figures.change", data(change), Argument.words(comparison));
    }

    private Summary.Claims claims(Report report) {
        List<CheckedClaim> broken =
                report.published().claims().stream()
                        .filter(claim -> claim.verdict() == Verdict.DIFFERS)
                        .toList();
        List<String> lines = new ArrayList<>();
        broken.stream().limit(CLAIMS_SHOWN).forEach(claim -> lines.add(line(claim)));
        if (broken.size() > CLAIMS_SHOWN) {
            lines.add(say("mail.claims.more", Argument.plain(broken.size() - CLAIMS_SHOWN)));
        }
        if (lines.isEmpty()) {
            lines.add(
                    say(
                            report.published().claims().isEmpty()
                                    ? "claims.empty"
                                    : "mail.claims.none"));
        }
        return new Summary.Claims(say("mail.claims.title"), lines);
    }

    private String line(CheckedClaim checked) {
        return say(
                "mail.claims.line",
                Argument.words(new Text.Quoted(checked.claim().publisher())),
                Argument.words(PrintedText.of(checked.claim())),
                Argument.words(new Text.Quoted(checked.claim().statement())),
                Argument.words(PrintedText.ours(checked)),
                Argument.day(checked.claim().knownOn()));
    }

    private static Argument data(String text) {
        return Argument.words(new Text.Data(text));
    }

    private String say(String key, Argument... arguments) {
        return wording.say(Text.of(key, arguments));
    }
}
