package hk.ipo.web;

import hk.ipo.delivery.EditionPage;
import hk.ipo.report.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** The list of editions, and the page about one of them. */
@Controller
final class EditionPages {

    private static final int A_PAGE = 40;

    private final Shelf shelf;

    EditionPages(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/{language:en|zh-Hant|zh-Hans}")
    String list(
            @PathVariable Language language,
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "1") int page,
            Model model)
            throws IOException {
        NavigableSet<Integer> years = shelf.years();
        model.addAttribute("years", years);
        if (years.isEmpty()) {
            return "empty";
        }
        int chosen = year.filter(years::contains).orElseGet(years::first);
        List<ShelvedEdition> editions =
                shelf.editions().stream().filter(one -> one.archived().year() == chosen).toList();
        int pages = Math.ceilDiv(editions.size(), A_PAGE);
        int number = Math.clamp(page, 1, pages);
        model.addAttribute("year", chosen);
        model.addAttribute("page", number);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "lines",
                editions.stream()
                        .skip((long) (number - 1) * A_PAGE)
                        .limit(A_PAGE)
                        .map(one -> EditionLine.of(one, language))
                        .toList());
        return "list";
    }

    @GetMapping({
        "/{language:en|zh-Hant|zh-Hans}/editions/{year:[0-9]{4}}/{asOf}",
        "/{language:en|zh-Hant|zh-Hans}/editions/{year:[0-9]{4}}/{asOf}/r{revision:[0-9]{1,6}}"
    })
    String edition(
            @PathVariable Language language,
            @PathVariable int year,
            @PathVariable LocalDate asOf,
            @PathVariable(required = false) Optional<Integer> revision,
            Model model)
            throws IOException {
        ShelvedEdition edition =
                shelf.edition(Asked.edition(year, asOf), revision)
                        .orElseThrow(NotThereException::new);
        Optional<EditionPage> said = shelf.page(edition, language);
        model.addAttribute("line", EditionLine.of(edition, language));
        model.addAttribute("manifest", edition.archived().manifest());
        model.addAttribute(
                "sections",
                said.map(EditionPage::sections).orElse(List.of()).stream()
                        .map(PageSection::of)
                        .toList());
        model.addAttribute("figures", said.map(EditionPage::figures).orElse(List.of()));
        model.addAttribute(
                "files",
                edition.archived().manifest().files().stream()
                        .map(file -> FileLine.of(edition, file, language.locale()))
                        .toList());
        Optional<ShelvedEdition> before = shelf.before(edition);
        if (before.isPresent()) {
            model.addAttribute("before", EditionLine.of(before.get(), language));
            model.addAttribute(
                    "changes", Changes.between(shelf.page(before.get(), language), said));
        }
        return "edition";
    }
}
