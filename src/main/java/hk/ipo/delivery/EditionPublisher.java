package hk.ipo.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what a draft is to the edition of before. The same making with files that agree completes
 * it; anything else is a correction, which takes its place and lets it stand aside.
 */
final class EditionPublisher {

    private final Path root;
    private final EditionSwap swap;

    EditionPublisher(Path root, EditionSwap swap) {
        this.root = root;
        this.swap = swap;
    }

    Publication publish(EditionDraft draft, Manifest making, Instant at, String by)
            throws IOException {
        Path place = EditionFolder.current(draft.edition()).in(root);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return first(draft, making, at, by);
        }
        Path file = place.resolve(EditionManifest.FILE);
        Optional<Manifest> before =
                Files.exists(file)
                        ? Optional.of(ArchiveJson.read(file, Manifest.class))
                        : Optional.empty();
        return before.isPresent() && agrees(before.get(), making, draft.files())
                ? complete(draft, before.get(), place)
                : correct(draft, making, before, at, by);
    }

    private static boolean agrees(Manifest before, Manifest making, List<PublishedFile> drafted) {
        return before.isMadeLike(making)
                && drafted.stream()
                        .allMatch(file -> before.file(file.name()).map(file::equals).orElse(true));
    }

    private Publication first(EditionDraft draft, Manifest making, Instant at, String by)
            throws IOException {
        Manifest manifest = making.with(1, draft.files());
        draft.write(manifest);
        swap.putFirst(draft, swap.index().with(entry(manifest, at, by)));
        return said(Publication.Outcome.FIRST, manifest, draft);
    }

    private Publication complete(EditionDraft draft, Manifest before, Path place)
            throws IOException {
        List<PublishedFile> further =
                draft.files().stream().filter(file -> before.file(file.name()).isEmpty()).toList();
        if (further.isEmpty() && isWhole(draft.files(), place)) {
            Publication unchanged = said(Publication.Outcome.UNCHANGED, before, draft);
            draft.place().delete();
            return unchanged;
        }
        Manifest manifest =
                before.with(
                        before.revision(),
                        Stream.concat(before.files().stream(), further.stream()).toList());
        draft.write(manifest);
        String sha256 = Sha256.of(ArchiveJson.bytes(manifest));
        EditionIndex index = swap.index();
        IndexEntry grown =
                index.current(draft.edition())
                        .map(entry -> entry.completed(sha256))
                        .orElseGet(() -> entry(manifest, Optional.empty(), Optional.empty()));
        swap.complete(
                draft,
                index.without(
                                entry ->
                                        entry.isOf(draft.edition())
                                                && entry.supersededBy().isEmpty())
                        .with(grown));
        return said(
                further.isEmpty() ? Publication.Outcome.RESTORED : Publication.Outcome.COMPLETED,
                manifest,
                draft);
    }

    private Publication correct(
            EditionDraft draft, Manifest making, Optional<Manifest> before, Instant at, String by)
            throws IOException {
        Edition edition = draft.edition();
        int old = before.map(Manifest::revision).orElse(swap.lastSuperseded(edition) + 1);
        EditionFolder aside = EditionFolder.superseded(edition, old);
        Manifest manifest = making.with(old + 1, draft.files());
        draft.write(manifest);
        List<IndexEntry> entries = new ArrayList<>();
        for (IndexEntry entry : swap.index().editions()) {
            entries.add(
                    entry.isOf(edition) && entry.supersededBy().isEmpty()
                            ? entry.superseded(aside.name(), old + 1)
                            : entry);
        }
        entries.add(entry(manifest, at, by));
        swap.supersede(draft, aside, new EditionIndex(entries));
        return said(Publication.Outcome.CORRECTED, manifest, draft);
    }

    private static boolean isWhole(List<PublishedFile> files, Path place) throws IOException {
        for (PublishedFile file : files) {
            Path published = place.resolve(file.name());
            if (!Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS)
                    || !Sha256.of(published).equals(file.sha256())) {
                return false;
            }
        }
        return true;
    }

    private static IndexEntry entry(Manifest manifest, Instant at, String by) {
        return entry(manifest, Optional.of(at), Optional.of(by));
    }

    private static IndexEntry entry(Manifest manifest, Optional<Instant> at, Optional<String> by) {
        return new IndexEntry(
                manifest.year(),
                manifest.asOf(),
                manifest.revision(),
                EditionFolder.current(manifest.edition()).name(),
                Sha256.of(ArchiveJson.bytes(manifest)),
                at,
                by,
                Optional.empty());
    }

    private Publication said(Publication.Outcome outcome, Manifest manifest, EditionDraft draft) {
        Path place = EditionFolder.current(draft.edition()).in(root);
        return new Publication(
                outcome,
                manifest.revision(),
                Stream.concat(
                                draft.files().stream().map(PublishedFile::name),
                                Stream.of(EditionManifest.FILE))
                        .map(place::resolve)
                        .toList());
    }
}
