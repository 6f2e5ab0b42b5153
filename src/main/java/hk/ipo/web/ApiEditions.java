package hk.ipo.web;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.PublishedFile;
import hk.ipo.report.Language;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Editions, their figures and claims, for programs. */
@RestController
@RequestMapping("/api/v1/editions")
final class ApiEditions {

    private final Shelf shelf;

    ApiEditions(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * An edition.
     *
     * @param year the year that it is about
     * @param asOf the day up to which facts count
     * @param revision its revision
     * @param supersededBy the revision that took its place
     * @param publishedAt when it was published
     * @param headlines what its report says in one sentence, by language tag
     * @param others the same of its other editions, by their name: those about some deals
     * @param files its files
     */
    record ApiEdition(
            int year,
            LocalDate asOf,
            int revision,
            Optional<Integer> supersededBy,
            Optional<Instant> publishedAt,
            Map<String, String> headlines,
            Map<String, Map<String, String>> others,
            List<ApiFile> files) {}

    /**
     * A file of an edition.
     *
     * @param name its name
     * @param href where it is downloaded
     * @param mediaType its media type
     * @param language its language's tag
     * @param size bytes
     * @param sha256 the SHA-256 of its content in hexadecimal
     */
    record ApiFile(
            String name,
            String href,
            String mediaType,
            Optional<String> language,
            long size,
            String sha256) {}

    @GetMapping
    List<ApiEdition> editions(@RequestParam Optional<Integer> year) throws IOException {
        return shelf.editions().stream()
                .filter(one -> year.map(wanted -> wanted == one.archived().year()).orElse(true))
                .map(ApiEditions::said)
                .toList();
    }

    @GetMapping("/{year:[0-9]{4}}/{asOf}")
    ApiEdition edition(
            @PathVariable int year,
            @PathVariable LocalDate asOf,
            @RequestParam Optional<Integer> revision)
            throws IOException {
        return said(find(year, asOf, revision));
    }

    @GetMapping("/{year:[0-9]{4}}/{asOf}/figures")
    ResponseEntity<Resource> figures(
            @PathVariable int year,
            @PathVariable LocalDate asOf,
            @RequestParam Optional<Integer> revision)
            throws IOException {
        return file(find(year, asOf, revision), Edition.FIGURES);
    }

    @GetMapping("/{year:[0-9]{4}}/{asOf}/claims")
    ResponseEntity<Resource> claims(
            @PathVariable int year,
            @PathVariable LocalDate asOf,
            @RequestParam Optional<Integer> revision)
            throws IOException {
        return file(find(year, asOf, revision), Edition.CLAIMS);
    }

    private ShelvedEdition find(int year, LocalDate asOf, Optional<Integer> revision)
            throws IOException {
        return shelf.edition(Asked.edition(year, asOf), revision)
                .orElseThrow(NotThereException::new);
    }

    private static ResponseEntity<Resource> file(ShelvedEdition edition, String name) {
        PublishedFile file =
                edition.archived().manifest().file(name).orElseThrow(NotThereException::new);
        Path path = edition.archived().file(name).orElseThrow(NotThereException::new);
        return ResponseEntity.ok()
                .eTag('"' + file.sha256() + '"')
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FileSystemResource(path));
    }

    private static ApiEdition said(ShelvedEdition edition) {
        Map<String, Map<String, String>> others = new LinkedHashMap<>();
        edition.others().forEach((name, headlines) -> others.put(name, byTag(headlines)));
        return new ApiEdition(
                edition.archived().year(),
                edition.archived().asOf(),
                edition.archived().revision(),
                edition.archived().supersededBy().stream().boxed().findFirst(),
                edition.archived().publishedAt(),
                byTag(edition.headlines()),
                others,
                edition.archived().manifest().files().stream()
                        .map(file -> said(edition, file))
                        .toList());
    }

    private static Map<String, String> byTag(Map<Language, String> headlines) {
        Map<String, String> byTag = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Optional.ofNullable(headlines.get(language))
                    .ifPresent(said -> byTag.put(language.tag(), said));
        }
        return byTag;
    }

    private static ApiFile said(ShelvedEdition edition, PublishedFile file) {
        return new ApiFile(
                file.name(),
                Downloads.href(edition.archived(), file),
                file.mediaType(),
                file.language().map(Language::tag),
                file.size(),
                file.sha256());
    }
}
