package hk.ipo.web;

import hk.ipo.delivery.ArchiveReader;
import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.Edition;
import hk.ipo.delivery.EditionPage;
import hk.ipo.delivery.PageJson;
import hk.ipo.report.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The editions as the pages show them. The archive is read anew only when its index has changed, so
 * that a list of a thousand editions costs no reading.
 */
final class Shelf {

    /** Pages about editions that were just looked at; each is some hundred kilobytes. */
    private static final int PAGES_KEPT = 24;

    private final Path output;
    private final ArchiveReader archive;
    private Content content = new Content(Optional.empty(), List.of());
    private final Map<PageKey, Optional<EditionPage>> pages =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<PageKey, Optional<EditionPage>> eldest) {
                    return size() > PAGES_KEPT;
                }
            };

    /** What tells one state of the index from the next. */
    private record Stamp(long modified, long size, Object file) {}

    private record Content(Optional<Stamp> stamp, List<ShelvedEdition> editions) {}

    /** A page by the content of its file, so that a corrected edition has another. */
    private record PageKey(String sha256, Language language) {}

    Shelf(WebSettings settings) {
        this.output = settings.output();
        this.archive = new ArchiveReader(settings.output());
    }

    /** Every edition, the newest first: by year, as-of day and revision. */
    synchronized List<ShelvedEdition> editions() throws IOException {
        Optional<Stamp> stamp = stamp();
        // Without an index anything may have changed.
        if (stamp.isEmpty() || !stamp.equals(content.stamp())) {
            content = new Content(stamp, read());
        }
        return content.editions();
    }

    /** An edition by its revision; the current one without. */
    Optional<ShelvedEdition> edition(Edition edition, Optional<Integer> revision)
            throws IOException {
        return editions().stream()
                .filter(one -> one.archived().edition().equals(edition))
                .filter(
                        one ->
                                revision.map(number -> number == one.archived().revision())
                                        .orElseGet(() -> one.archived().isCurrent()))
                .findFirst();
    }

    /** The current edition before another of the same year. */
    Optional<ShelvedEdition> before(ShelvedEdition edition) throws IOException {
        return editions().stream()
                .filter(one -> one.archived().isCurrent())
                .filter(one -> one.archived().year() == edition.archived().year())
                .filter(one -> one.archived().asOf().isBefore(edition.archived().asOf()))
                .findFirst();
    }

    /** The years that there are editions of, the latest first. */
    NavigableSet<Integer> years() throws IOException {
        NavigableSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        editions().forEach(edition -> years.add(edition.archived().year()));
        return years;
    }

    /** The page about an edition; none for one that was published without. */
    Optional<EditionPage> page(ShelvedEdition edition, Language language) throws IOException {
        Optional<Path> file = edition.archived().file(EditionPage.FILE);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        PageKey key =
                new PageKey(
                        edition.archived().manifest().file(EditionPage.FILE).orElseThrow().sha256(),
                        language);
        synchronized (pages) {
            Optional<EditionPage> known = pages.get(key);
            if (known == null) {
                known = PageJson.read(file.get(), language);
                pages.put(key, known);
            }
            return known;
        }
    }

    private Optional<Stamp> stamp() throws IOException {
        try {
            BasicFileAttributes file =
                    Files.readAttributes(output.resolve("index.json"), BasicFileAttributes.class);
            return Optional.of(
                    new Stamp(
                            file.lastModifiedTime().toMillis(),
                            file.size(),
                            Objects.requireNonNullElse(file.fileKey(), "")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private List<ShelvedEdition> read() throws IOException {
        Map<ArchivedEdition, ShelvedEdition> known = new LinkedHashMap<>();
        content.editions().forEach(edition -> known.put(edition.archived(), edition));
        List<ShelvedEdition> editions = new ArrayList<>();
        for (ArchivedEdition archived : archive.read().editions()) {
            ShelvedEdition shelved = known.get(archived);
            editions.add(shelved == null ? ShelvedEdition.of(archived) : shelved);
        }
        editions.sort(
                Comparator.comparingInt((ShelvedEdition one) -> one.archived().year())
                        .thenComparing(one -> one.archived().asOf())
                        .thenComparingInt(one -> one.archived().revision())
                        .reversed());
        return List.copyOf(editions);
    }
}
