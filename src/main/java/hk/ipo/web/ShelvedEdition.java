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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An edition as a list shows it.
 *
 * @param archived the edition
 * @param headlines what its report says in one sentence, by language
 * @param others the same of its other editions, by their names: {@code technology}
 */
record ShelvedEdition(
        ArchivedEdition archived,
        Map<Language, String> headlines,
        SortedMap<String, Map<Language, String>> others) {

    ShelvedEdition {
        headlines = Map.copyOf(headlines);
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }

    static ShelvedEdition of(ArchivedEdition archived) throws IOException {
        SortedMap<String, Map<Language, String>> others = new TreeMap<>();
        for (String id : ids(archived)) {
            others.put(id, headlines(archived, EditionPage.fileOf(id)));
        }
        return new ShelvedEdition(archived, headlines(archived, EditionPage.FILE), others);
    }

    private static Set<String> ids(ArchivedEdition archived) {
        return archived.manifest().files().stream()
                .flatMap(file -> file.edition().stream())
                .collect(Collectors.toSet());
    }

    private static Map<Language, String> headlines(ArchivedEdition archived, String file)
            throws IOException {
        Optional<Path> page = archived.file(file).filter(Files::isRegularFile);
        return page.isPresent() ? PageJson.headlines(page.get()) : Map.of();
    }

    /** Its headline; empty for an edition that was published without a page. */
    String headline(Language language) {
        return headlines.getOrDefault(language, "");
    }

    /**
     * What its other editions say that it does not say itself: an edition about some deals has a
     * headline of its own, a shorter one of the whole market has not.
     */
    List<String> otherHeadlines(Language language) {
        return others.values().stream()
                .flatMap(said -> Optional.ofNullable(said.get(language)).stream())
                .filter(said -> !said.equals(headline(language)))
                .toList();
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
