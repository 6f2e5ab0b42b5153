package hk.ipo.web;

import hk.ipo.delivery.Edition;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A run in the words of a list.
 *
 * @param path where its page is, below a language
 * @param year the edition's year
 * @param asOf the edition's day: 5 January 2026
 * @param state the key of the words for how far it is: {@code pages.run.state.PUBLISHED}
 * @param mood the name of its colour: good, bad or open
 * @param begin when it began or was asked for, in Hong Kong's time
 * @param took how long it took: 0:42
 * @param by who asked for it
 */
record RunLine(
        String path,
        int year,
        String asOf,
        String state,
        String mood,
        Optional<String> begin,
        Optional<String> took,
        Optional<String> by) {

    static RunLine of(OrderedRun run, Language language) {
        String mood =
                switch (run.state()) {
                    case WAITING, RUNNING -> "open";
                    case PUBLISHED -> "good";
                    case HELD_BACK, FAILED, CANCELLED -> "bad";
                };
        return line(
                "/runs/ordered/" + run.id(),
                run.edition(),
                "pages.run.state." + run.state(),
                mood,
                Optional.of(EditionLine.time(run.at())),
                run.end().map(end -> took(Duration.between(run.at(), end))),
                Optional.of(run.by()),
                language);
    }

    static RunLine of(RecordedRun run, Language language) {
        String state =
                switch (run.status()) {
                    case "COMPLETED" -> "PUBLISHED";
                    case "STARTED", "STARTING", "STOPPING" -> "RUNNING";
                    case "HELD_BACK" -> "HELD_BACK";
                    default -> "FAILED";
                };
        String mood =
                switch (state) {
                    case "PUBLISHED" -> "good";
                    case "RUNNING" -> "open";
                    default -> "bad";
                };
        return line(
                "/runs/" + run.number(),
                run.edition(),
                "pages.run.state." + state,
                mood,
                run.begin().map(EditionLine::time),
                run.begin()
                        .flatMap(begin -> run.end().map(end -> took(Duration.between(begin, end)))),
                Optional.empty(),
                language);
    }

    /** Minutes and seconds: 0:42. */
    static String took(Duration duration) {
        return String.format(
                Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }

    private static RunLine line(
            String path,
            Edition edition,
            String state,
            String mood,
            Optional<String> begin,
            Optional<String> took,
            Optional<String> by,
            Language language) {
        return new RunLine(
                path,
                edition.year(),
                Wording.of(language).day(edition.asOf()),
                state,
                mood,
                begin,
                took,
                by);
    }
}
