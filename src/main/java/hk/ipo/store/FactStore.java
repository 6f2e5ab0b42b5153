package hk.ipo.store;

import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.Market;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.RejectedRow;
import hk.ipo.source.SourceLocation;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * Facts with the day from which each was known. What an import is, and when a staged fact becomes a
 * new version, is told in this package's description.
 *
 * <p>Every method that writes joins the caller's transaction, or has one of its own where there is
 * none. An unknown import is refused with an {@link IllegalArgumentException}, a change to an
 * accepted one with an {@link IllegalStateException}. Imports are expected one after the other:
 * facts are compared when they are staged, so that what another import has accepted since then is
 * not compared again.
 */
public final class FactStore {

    /** So many facts are looked up and stored with one statement each, as many as a chunk has. */
    private static final int FACTS_AT_ONCE = 5_000;

    private static final Pattern KEY_BEGINNING = Pattern.compile("[A-Za-z0-9|-]*");

    private final TransactionTemplate transaction;
    private final Imports imports;
    private final KeyIndexes keyIndexes;
    private final StagedRows staged;
    private final RejectedRows rejected;
    private final FactVersions versions;
    private final ApplicationSightings sightings;

    /** A store in a database that has this project's schema. */
    public FactStore(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        imports = new Imports(jdbc);
        keyIndexes = new KeyIndexes(jdbc, imports);
        staged = new StagedRows(jdbc);
        rejected = new RejectedRows(jdbc);
        versions = new FactVersions(jdbc);
        sightings = new ApplicationSightings(jdbc);
    }

    /**
     * The import of a run: continues the unaccepted one with this key, for a run that failed is
     * resumed, else begins a new one. Unaccepted imports under other keys are left alone.
     *
     * @param importKey what the run reads, such as a fingerprint of its inputs and its as-of day
     * @param asOf the run's as-of day
     * @throws IllegalArgumentException when the import to continue is as of another day
     */
    public long open(String importKey, LocalDate asOf) {
        Import begun =
                imports.unaccepted(importKey)
                        .orElseGet(() -> imports.get(imports.begin(importKey, asOf)));
        if (!begun.asOf().equals(asOf)) {
            throw new IllegalArgumentException(
                    "import " + begun.id() + " is as of " + begun.asOf() + ", not " + asOf);
        }
        return begun.id();
    }

    /**
     * Adds facts of any feeds, all or none. They stay invisible to others until the import is
     * accepted.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the import has staged a key of the
     *     feed before; on PostgreSQL, while no import was accepted yet, {@link #accept} says so
     */
    public void stage(long importId, List<? extends Fact<?>> facts) {
        transaction.executeWithoutResult(
                status -> {
                    Import open = imports.holdUnaccepted(importId);
                    for (FactTable<?> table : FactTables.ALL) {
                        stage(open, table, facts);
                    }
                });
    }

    /** Notes a row at fault. */
    public void reject(long importId, RejectedRow row) {
        transaction.executeWithoutResult(
                status -> rejected.add(imports.getUnaccepted(importId).id(), row));
    }

    /** Keys already staged by this import in a feed, before a restart too: to find duplicates. */
    public Set<String> stagedKeys(long importId, Feed feed) {
        return Set.copyOf(staged.keys(importId, feed));
    }

    /**
     * Where each key staged by this import in a feed stands, to say of what a row is a repetition.
     */
    public Map<String, SourceLocation> stagedRows(long importId, Feed feed) {
        return staged.places(importId, feed);
    }

    /** The rows that an import rejected; none of one that was discarded with all that it had. */
    public List<RejectedRow> rejected(long importId) {
        return rejected.of(importId);
    }

    /** What the import took in. */
    public ImportSummary summary(long importId) {
        Import found = imports.get(importId);
        List<RejectedRow> rejectedRows = rejected.of(importId);
        Map<Feed, Long> stagedCounts = staged.counts(importId);
        Map<Feed, Long> rejectedCounts =
                rejectedRows.stream()
                        .collect(Collectors.groupingBy(RejectedRow::feed, Collectors.counting()));
        List<FeedCount> feeds =
                Arrays.stream(Feed.values())
                        .map(
                                feed ->
                                        new FeedCount(
                                                feed,
                                                stagedCounts.getOrDefault(feed, 0L),
                                                rejectedCounts.getOrDefault(feed, 0L)))
                        .filter(count -> count.read() > 0)
                        .toList();
        return new ImportSummary(importId, found.asOf(), feeds, rejectedRows);
    }

    /**
     * The import accepted last among those whose key begins so.
     *
     * @param keyPrefix the beginning of a key given to {@link #open}; letters, digits, hyphens and
     *     bars
     * @throws IllegalArgumentException when the beginning has any other sign, which a database
     *     could read as a pattern
     */
    public OptionalLong latestAccepted(String keyPrefix) {
        requireKeyBeginning(keyPrefix);
        return imports.latestAccepted(keyPrefix).stream().mapToLong(Import::id).findFirst();
    }

    /**
     * The accepted import as of the last day before another, among those whose key begins so; of
     * several as of that day the one accepted last.
     *
     * @param keyPrefix as for {@link #latestAccepted}
     */
    public OptionalLong latestAcceptedBefore(LocalDate day, String keyPrefix) {
        requireKeyBeginning(keyPrefix);
        return imports.latestAcceptedBefore(day, keyPrefix).stream()
                .mapToLong(Import::id)
                .findFirst();
    }

    /**
     * Makes the import visible to all; accepting it again changes nothing.
     *
     * @throws org.springframework.dao.DuplicateKeyException when no import was accepted yet and an
     *     unaccepted one has staged a key of a feed twice
     */
    public void accept(long importId) {
        transaction.executeWithoutResult(
                status -> {
                    long found = imports.get(importId).id();
                    keyIndexes.makeBeforeFirstAcceptance();
                    imports.accept(found);
                });
    }

    /**
     * Lets go of which rows accepted imports read, as of those whose editions are gone: nobody asks
     * for their markets any more, and {@link #latestAccepted} finds them no longer. Facts stay, and
     * so do the places of rows of application pages, which later imports name.
     *
     * @param needed the imports whose rows stay
     * @return how many imports were let go of
     */
    public int forgetRowsExceptOf(Set<Long> needed) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            List<Long> unneeded =
                                    imports.accepted().stream()
                                            .filter(id -> !needed.contains(id))
                                            .toList();
                            unneeded.forEach(staged::remove);
                            unneeded.forEach(rejected::remove);
                            unneeded.forEach(imports::forget);
                            return unneeded.size();
                        }));
    }

    /** Removes the import and all that it staged. */
    public void discard(long importId) {
        transaction.executeWithoutResult(
                status -> {
                    imports.getUnaccepted(importId);
                    FactTables.ALL.forEach(table -> versions.remove(table, importId));
                    staged.remove(importId);
                    rejected.remove(importId);
                    imports.remove(importId);
                });
    }

    /** The facts whose keys the import contained, each as it was known on any day. */
    public ImportedFacts facts(long importId) {
        imports.get(importId);
        return new ImportedFacts(
                versions,
                importId,
                hasPages(importId)
                        ? (day, into) -> sightings.each(importId, day, into::add)
                        : (day, into) -> {});
    }

    /**
     * The market of an import {@link ImportedFacts#asKnownOn as known on a day}.
     *
     * @param day the import's as-of day, or another for comparison
     */
    public Market asKnownOn(LocalDate day, long importId) {
        return facts(importId).asKnownOn(day);
    }

    /**
     * The rows of application pages known by a day, of this night and of those before, in the order
     * of their pages' days: none for an import that contained no row of a page.
     *
     * @param day the import's as-of day, or another for comparison
     */
    public void eachPosting(
            LocalDate day, long importId, Consumer<PlacedFact<ApplicationPosting>> into) {
        if (hasPages(importId)) {
            sightings.eachPlaced(importId, day, into);
        }
    }

    private boolean hasPages(long importId) {
        return staged.isAny(importId, Feed.APPLICATION_PAGES);
    }

    private static void requireKeyBeginning(String keyPrefix) {
        if (!KEY_BEGINNING.matcher(keyPrefix).matches()) {
            throw new IllegalArgumentException(
                    "letters, digits, hyphens and bars expected, not " + keyPrefix);
        }
    }

    /** The facts of one kind as known on a day, by key. */
    <T extends Record> List<T> known(FactTable<T> table, LocalDate day, long importId) {
        return versions.of(table, importId).on(day);
    }

    private <T extends Record> void stage(
            Import open, FactTable<T> table, List<? extends Fact<?>> facts) {
        List<Fact<T>> held = table.held(facts);
        for (int from = 0; from < held.size(); from += FACTS_AT_ONCE) {
            List<Fact<T>> some = held.subList(from, Math.min(from + FACTS_AT_ONCE, held.size()));
            versions.add(
                    table, imports.isAnyAccepted() ? news(open, table, some) : all(open, some));
        }
    }

    /**
     * Where nothing was ever accepted there is nothing to compare with: this import's own versions
     * are of other keys.
     */
    private static <T extends Record> List<FactVersion<T>> all(Import open, List<Fact<T>> facts) {
        List<FactVersion<T>> all = new ArrayList<>(facts.size());
        for (Fact<T> fact : facts) {
            all.add(FactVersion.of(open.id(), fact, fact.knownFrom()));
        }
        return all;
    }

    /** Those that have to be recorded; of the others it is kept where they stand. */
    private <T extends Record> List<FactVersion<T>> news(
            Import open, FactTable<T> table, List<Fact<T>> facts) {
        Map<String, History<T>> histories =
                versions.histories(table, open.id(), facts.stream().map(Fact::key).toList());
        History<T> none = new History<>();
        List<FactVersion<T>> news = new ArrayList<>(facts.size());
        List<Fact<T>> repeated = new ArrayList<>();
        for (Fact<T> fact : facts) {
            History<T> history = histories.getOrDefault(fact.key(), none);
            history.recordedFrom(fact, open.asOf())
                    .ifPresentOrElse(
                            day -> news.add(FactVersion.of(open.id(), fact, day)),
                            () -> repeated.add(fact));
        }
        staged.repeat(open.id(), repeated);
        staged.requireUnrepeated(
                open.id(), table.feed(), news.stream().map(FactVersion::key).toList());
        return news;
    }
}
