package hk.ipo.render.pdf;

import hk.ipo.report.Language;
import hk.ipo.report.Report;

import java.util.EnumMap;
import java.util.Map;

/** The full review of the carried data set, rendered once a language for all tests. */
final class RealReview {

    private static final Report REVIEW = CarriedReports.of("full");
    private static final Map<Language, RenderedPdf> RENDERED = new EnumMap<>(Language.class);

    static synchronized RenderedPdf in(Language language) {
        return RENDERED.computeIfAbsent(language, one -> RenderedPdf.of(REVIEW, one));
    }

    private RealReview() {}
}
