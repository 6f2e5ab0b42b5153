package hk.ipo.web;

import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.EditionPage;
import hk.ipo.delivery.Format;
import hk.ipo.delivery.PageJson;
import hk.ipo.delivery.PublishedFile;
import hk.ipo.report.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition as a list shows it.
 *
 * @param archived the edition
 * @param headlines what its report says in one sentence, by language
 */
record ShelvedEdition(ArchivedEdition archived, Map<Language, String> headlines) {

    ShelvedEdition {
        headlines = Map.copyOf(headlines);
    }

    static ShelvedEdition of(ArchivedEdition archived) throws IOException {
        Optional<Path> page = archived.file(EditionPage.FILE).filter(Files::isRegularFile);
        return new ShelvedEdition(
                archived, page.isPresent() ? PageJson.headlines(page.get()) : Map.of());
    }

    /** Its headline; empty for an edition that was published without a page. */
    String headline(Language language) {
        return headlines.getOrDefault(language, "");
    }

    /** The languages of its reports. */
    List<Language> languages() {
        return archived.manifest().files().stream()
                .flatMap(file -> file.language().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The formats of its files. */
    List<Format> formats() {
        return archived.manifest().files().stream()
                .flatMap(file -> file.format().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** How large its files are together, in bytes. */
    long size() {
        return archived.manifest().files().stream().mapToLong(PublishedFile::size).sum();
    }

    /** Where its page is, below a language: {@code /editions/2025/2026-01-05/r1}. */
    String path() {
        return "/editions/"
                + archived.year()
                + "/"
                + archived.asOf()
                + (archived.isCurrent() ? "" : "/r" + archived.revision());
    }
}
