package hk.ipo.render.pdf;

import hk.ipo.market.Period;
import hk.ipo.render.Wording;
import hk.ipo.report.Report;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.EditionFacts;

/** What a report calls itself. */
final class ReportWords {

    private final EditionFacts facts;
    private final Text title;
    private final Wording wording;

    ReportWords(Report report, Wording wording) {
        this.facts = report.facts();
        this.title =
                report.guise()
                        .title()
                        .<Text>map(own -> own)
                        .orElseGet(() -> Text.of("pdf.title", Argument.plain(facts.year())));
        this.wording = wording;
    }

    /** Hong Kong new listings 2025. */
    String title() {
        return wording.say(title);
    }

    /** As known on 5 January 2026. */
    String asOf() {
        return wording.say(Text.of("pdf.as-known-on", Argument.day(facts.asOf())));
    }

    /** The as-of day, and before it the period unless that is the whole year. */
    String subtitle() {
        Period period = facts.period();
        if (period.isWholeYear()) {
            return asOf();
        }
        return wording.say(
                Text.of(
                        "pdf.period-as-known-on",
                        Argument.day(period.start()),
                        Argument.day(period.end()),
                        Argument.day(facts.asOf())));
    }

    /** What the report is about, for catalogues. */
    String subject() {
        return subtitle();
    }

    /** Who published it. */
    String author() {
        return wording.message("pdf.author");
    }
}
