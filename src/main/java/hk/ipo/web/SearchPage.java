package hk.ipo.web;

import hk.ipo.delivery.EditionPage;
import hk.ipo.report.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds editions by day and headline, and figures of each year's latest edition by their names. */
@Controller
final class SearchPage {

    private static final int LONGEST = 100;
    private static final int MOST = 50;

    private final Shelf shelf;

    /**
     * A figure found.
     *
     * @param edition the edition that has it
     * @param figure the figure
     */
    record FoundFigure(EditionLine edition, EditionPage.NamedFigure figure) {}

    SearchPage(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/{language:en|zh-Hant|zh-Hans}/search")
    String search(
            @PathVariable Language language,
            @RequestParam(name = "q", defaultValue = "") String query,
            Model model)
            throws IOException {
        String asked = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
        List<String> words =
                Arrays.stream(asked.toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        model.addAttribute("query", asked);
        model.addAttribute("asked", !words.isEmpty());
        model.addAttribute("editions", words.isEmpty() ? List.of() : editions(words, language));
        model.addAttribute("figures", words.isEmpty() ? List.of() : figures(words, language));
        return "search";
    }

    private List<EditionLine> editions(List<String> words, Language language) throws IOException {
        return shelf.editions().stream()
                .filter(
                        edition ->
                                haveAll(
                                        edition.archived().asOf()
                                                + " "
                                                + edition.headline(language),
                                        words))
                .limit(MOST)
                .map(edition -> EditionLine.of(edition, language))
                .toList();
    }

    private List<FoundFigure> figures(List<String> words, Language language) throws IOException {
        List<FoundFigure> found = new ArrayList<>();
        for (int year : shelf.years()) {
            Optional<ShelvedEdition> latest =
                    shelf.editions().stream()
                            .filter(one -> one.archived().year() == year)
                            .filter(one -> one.archived().isCurrent())
                            .findFirst();
            if (latest.isPresent() && found.size() < MOST) {
                EditionLine line = EditionLine.of(latest.get(), language);
                shelf
                        .page(latest.get(), language)
                        .map(EditionPage::figures)
                        .orElse(List.of())
                        .stream()
                        .filter(figure -> haveAll(figure.id() + " " + figure.title(), words))
                        .limit(MOST - found.size())
                        .forEach(figure -> found.add(new FoundFigure(line, figure)));
            }
        }
        return found;
    }

    private static boolean haveAll(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
