package hk.ipo.web;

import hk.ipo.delivery.EditionPage;
import hk.ipo.delivery.EditionPage.NamedFigure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What figures say otherwise than in the edition before. */
final class Changes {

    /**
     * A figure that changed.
     *
     * @param id the figure's id
     * @param title what it is
     * @param then its value before
     * @param now its value
     */
    record Change(String id, String title, String then, String now) {}

    /** The figures that both have with different values as shown, in reading order. */
    static List<Change> between(Optional<EditionPage> before, Optional<EditionPage> now) {
        Map<String, String> then =
                before.map(EditionPage::figures).orElse(List.of()).stream()
                        .collect(Collectors.toMap(NamedFigure::id, NamedFigure::value));
        return now.map(EditionPage::figures).orElse(List.of()).stream()
                .filter(
                        figure ->
                                !figure.value()
                                        .equals(then.getOrDefault(figure.id(), figure.value())))
                .map(
                        figure ->
                                new Change(
                                        figure.id(),
                                        figure.title(),
                                        then.getOrDefault(figure.id(), ""),
                                        figure.value()))
                .toList();
    }

    private Changes() {}
}
