package hk.ipo.render.pdf;

import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.report.Report;
import hk.ipo.report.Section;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of a report's pages: the title with the first section, the contents, the other sections
 * one after the other, the list of all figures.
 */
final class ReportLayout {

    private static final float BAR = 56;
    private static final float UNDER_BAR = 12;
    private static final float UNDER_SUBTITLE = 22;
    private static final float BETWEEN_SECTIONS = 34;

    /** So much of a page may stay white to keep together what the next page can hold. */
    private static final float PARTLY_WHITE = 0.66f;

    private final Report report;
    private final Wording wording;
    private final Styles styles;
    private final Theme theme;
    private final ReportWords words;
    private final FiguresAppendix appendix;

    ReportLayout(Report report, Wording wording, Styles styles, Theme theme) {
        this.report = report;
        this.wording = wording;
        this.styles = styles;
        this.theme = theme;
        this.words = new ReportWords(report, wording);
        this.appendix = new FiguresAppendix(report, wording, styles);
    }

    /**
     * Sets the whole report.
     *
     * @param plan what an earlier pass over a {@link PlanningCanvas} found, or {@link Plan#UNKNOWN}
     */
    void print(Canvas canvas, Plan plan) {
        Pages pages =
                new Pages(
                        canvas,
                        new Furniture(wording, styles, words.title(), words.asOf(), plan.pages()),
                        theme.pageSize());
        pages.turn(PageFormat.PORTRAIT);
        title(pages);
        List<Section> sections = report.sections();
        if (!sections.isEmpty()) {
            SectionParts first =
                    new SectionParts(
                            sections.getFirst(), wording, styles, definitions(), styles.lead());
            if (!isOn(first, pages)) {
                pages.turn(first.format());
            }
            set(first, pages, 0);
        }
        if (sections.size() > 1) {
            if (report.guise().contents()) {
                contents(contents(plan), pages);
            }
            others(sections.subList(1, sections.size()), pages);
            figures(pages);
        }
        pages.finish();
    }

    /** Below what the first section left for the second page, or on a page of their own. */
    private void contents(ContentsPart contents, Pages pages) {
        boolean shared =
                pages.number() > 1 && pages.format() == PageFormat.PORTRAIT.on(theme.pageSize());
        if (!shared) {
            pages.turn(PageFormat.PORTRAIT);
        } else if (!pages.need(BETWEEN_SECTIONS + contents.least(pages.width()))) {
            pages.gap(BETWEEN_SECTIONS);
        }
        contents.print(pages);
    }

    private void others(List<Section> sections, Pages pages) {
        boolean first = true;
        for (Section section : sections) {
            SectionParts parts =
                    new SectionParts(section, wording, styles, definitions(), styles.body());
            if (first || !isOn(parts, pages)) {
                pages.turn(parts.format());
            }
            set(parts, pages, BETWEEN_SECTIONS);
            first = false;
        }
    }

    private boolean isOn(SectionParts parts, Pages pages) {
        return parts.format().on(theme.pageSize()) == pages.format();
    }

    private void figures(Pages pages) {
        if (hasAppendix()) {
            pages.turn(PageFormat.PORTRAIT);
            new SectionSetting(appendix.heading(), appendix.body(), 1).set(pages, 0);
        }
    }

    private boolean hasAppendix() {
        return report.guise().appendix() && report.sections().size() > 1 && !appendix.isEmpty();
    }

    private Definitions definitions() {
        return hasAppendix() ? appendix.definitions() : Definitions.NONE;
    }

    private void title(Pages pages) {
        pages.canvas().begin(Role.ARTIFACT);
        pages.canvas().rule(pages.left(), pages.left() + BAR, pages.y(), 3, Palette.ACCENT);
        pages.canvas().end();
        theme.logo()
                .ifPresent(
                        logo ->
                                new LogoPart(logo, logo.alternative(wording.language()))
                                        .print(pages));
        pages.advance(UNDER_BAR);
        pages.canvas().begin(Role.TITLE);
        pages.lines(
                new LineBreaker(styles.title(), pages.width()).lines(words.title()),
                pages.left(),
                styles.title());
        pages.canvas().end();
        pages.canvas().begin(Role.PARAGRAPH);
        pages.lines(
                new LineBreaker(styles.subtitle(), pages.width()).lines(words.subtitle()),
                pages.left(),
                styles.subtitle());
        pages.canvas().end();
        pages.advance(UNDER_SUBTITLE);
    }

    private ContentsPart contents(Plan plan) {
        List<ContentsPart.Entry> entries = new ArrayList<>();
        for (Section section : report.sections()) {
            entries.add(new ContentsPart.Entry(wording.say(section.title()), section.id()));
        }
        if (hasAppendix()) {
            entries.add(appendix.entry());
        }
        return new ContentsPart(wording.message("pdf.contents"), entries, plan, styles);
    }

    /**
     * Sets a section as closely as it must be, and on a new page if it must, so that its charts and
     * notes stand with what they are about; tried out on a canvas on which nothing is drawn.
     */
    private static void set(SectionParts section, Pages pages, float above) {
        if (section.format() == PageFormat.LANDSCAPE) {
            // A ledger goes over many pages however it is set.
            setting(section, Density.ROOMY).set(pages, above);
            return;
        }
        float left = pages.remaining() / pages.format().textHeight();
        Density best = Density.ROOMY;
        boolean turned = false;
        int least = Integer.MAX_VALUE;
        for (Density density : Density.values()) {
            SectionSetting setting = setting(section, density);
            SectionSetting.Outcome here = setting.set(planned(pages), above);
            if (here.cost(density) < least) {
                least = here.cost(density);
                best = density;
                turned = false;
            }
            if (here.isBest()) {
                break;
            }
            if (here.separates() && left < PARTLY_WHITE) {
                Pages next = planned(pages);
                next.turn(pages.format());
                int cost = setting.set(next, 0).costAfterTurn(density, left);
                if (cost < least) {
                    least = cost;
                    best = density;
                    turned = true;
                }
            }
        }
        if (turned) {
            pages.turn(pages.format());
        }
        setting(section, best).set(pages, above);
    }

    private static Pages planned(Pages pages) {
        return pages.on(PlanningCanvas.trying());
    }

    private static SectionSetting setting(SectionParts section, Density density) {
        return new SectionSetting(section.heading(), section.body(density), density.gaps());
    }
}
