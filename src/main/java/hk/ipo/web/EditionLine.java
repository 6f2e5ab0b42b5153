package hk.ipo.web;

import hk.ipo.delivery.Format;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An edition in the words of a list.
 *
 * @param path where its page is, below a language
 * @param year the year that it is about
 * @param asOf the day up to which facts count: 5 January 2026
 * @param isoDay the same day for machines: 2026-01-05
 * @param headline what its report says in one sentence
 * @param others what its other editions say in one sentence each, the first of them
 * @param more of how many further editions a list does not tell
 * @param revision its revision
 * @param supersededBy the revision that took its place
 * @param currentPath where the page of the edition is that stands for its day
 * @param languages the languages of its reports
 * @param formats the formats of its files
 * @param size how large they are together: 1.2 MB
 * @param publishedAt when it was published, in Hong Kong's time: 2026-01-05 06:31
 * @param publishedBy who published it
 */
record EditionLine(
        String path,
        int year,
        String asOf,
        String isoDay,
        String headline,
        List<String> others,
        int more,
        int revision,
        Optional<Integer> supersededBy,
        String currentPath,
        List<Language> languages,
        List<String> formats,
        String size,
        Optional<String> publishedAt,
        Optional<String> publishedBy) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Hong_Kong"));

    /** Of an edition for each of many values a list tells no more. */
    private static final int OTHERS_TOLD = 8;

    static EditionLine of(ShelvedEdition edition, Language language) {
        List<String> others = edition.otherHeadlines(language);
        return new EditionLine(
                edition.path(),
                edition.archived().year(),
                Wording.of(language).day(edition.archived().asOf()),
                edition.archived().asOf().toString(),
                edition.headline(language),
                others.stream().limit(OTHERS_TOLD).toList(),
                Math.max(0, others.size() - OTHERS_TOLD),
                edition.archived().revision(),
                edition.archived().supersededBy().stream().boxed().findFirst(),
                "/editions/" + edition.archived().year() + "/" + edition.archived().asOf(),
                edition.languages(),
                edition.formats().stream().map(Format::name).toList(),
                FileLine.size(edition.size(), language.locale()),
                edition.archived().publishedAt().map(EditionLine::time),
                edition.archived().publishedBy());
    }

    /** A moment in Hong Kong's time: 2026-01-05 06:31. */
    static String time(Instant moment) {
        return TIME.format(moment);
    }
}
