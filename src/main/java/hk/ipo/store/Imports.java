package hk.ipo.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The imports begun and accepted. */
final class Imports {

    private static final RowMapper<Import> IMPORT =
            (row, number) ->
                    new Import(
                            row.getLong("id"),
                            row.getObject("as_of", LocalDate.class),
                            row.getString("state").equals("ACCEPTED"));

    /** The beginning of the key of an import that nobody looks for any more. */
    private static final String FORGOTTEN = "forgotten|";

    /** Whether somebody still looks for the import. */
    static final String REMEMBERED =
            "not exists (select 1 from import"
                    + " where import.id = :import and import.import_key like '"
                    + FORGOTTEN
                    + "%')";

    private final JdbcClient jdbc;

    Imports(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
    }

    /** The latest unaccepted import with a key. */
    Optional<Import> unaccepted(String importKey) {
        return jdbc.sql(
                        "select id, as_of, state from import where import_key = :key"
                                + " and state = 'OPEN' order by id desc fetch first 1 row only")
                .param("key", importKey)
                .query(IMPORT)
                .optional();
    }

    /** The latest accepted import whose key begins so; a key has no sign that a pattern means. */
    Optional<Import> latestAccepted(String keyPrefix) {
        return jdbc.sql(
                        "select id, as_of, state from import where import_key like :prefix"
                                + " and state = 'ACCEPTED' order by id desc fetch first 1 row only")
                .param("prefix", keyPrefix + "%")
                .query(IMPORT)
                .optional();
    }

    /** The accepted import as of the last day before another, whose key begins so. */
    Optional<Import> latestAcceptedBefore(LocalDate day, String keyPrefix) {
        return jdbc.sql(
                        "select id, as_of, state from import where import_key like :prefix"
                                + " and state = 'ACCEPTED' and as_of < :day"
                                + " order by as_of desc, id desc fetch first 1 row only")
                .param("prefix", keyPrefix + "%")
                .param("day", day)
                .query(IMPORT)
                .optional();
    }

    long begin(String importKey, LocalDate asOf) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into import (import_key, as_of, state) values (:key, :asOf, 'OPEN')")
                .param("key", importKey)
                .param("asOf", asOf)
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class), "an import without its id");
    }

    Import get(long importId) {
        return jdbc.sql("select id, as_of, state from import where id = :id")
                .param("id", importId)
                .query(IMPORT)
                .optional()
                .orElseThrow(() -> unknown(importId));
    }

    /** An import that still takes facts in. */
    Import getUnaccepted(long importId) {
        return unaccepted(get(importId));
    }

    /** Whether there was ever an import that others see. */
    boolean isAnyAccepted() {
        return jdbc.sql("select id from import where state = 'ACCEPTED' fetch first 1 row only")
                .query((row, number) -> row.getLong("id"))
                .optional()
                .isPresent();
    }

    /**
     * An import that still takes facts in, and that nobody removes before the transaction ends: the
     * rows that refer to it are not checked one by one on every database.
     */
    Import holdUnaccepted(long importId) {
        return unaccepted(
                jdbc.sql("select id, as_of, state from import where id = :id for update")
                        .param("id", importId)
                        .query(IMPORT)
                        .optional()
                        .orElseThrow(() -> unknown(importId)));
    }

    void accept(long importId) {
        jdbc.sql("update import set state = 'ACCEPTED' where id = :id")
                .param("id", importId)
                .update();
    }

    /** Those accepted that have not been forgotten, in the order in which they were begun. */
    List<Long> accepted() {
        return jdbc.sql(
                        "select id from import where state = 'ACCEPTED'"
                                + " and import_key not like :forgotten order by id")
                .param("forgotten", FORGOTTEN + "%")
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** Has nobody find it by its key any more; it stays accepted, for facts came with it. */
    void forget(long importId) {
        jdbc.sql("update import set import_key = :forgotten || import_key where id = :id")
                .param("forgotten", FORGOTTEN)
                .param("id", importId)
                .update();
    }

    void remove(long importId) {
        jdbc.sql("delete from import where id = :id").param("id", importId).update();
    }

    private static Import unaccepted(Import found) {
        if (found.accepted()) {
            throw new IllegalStateException("import " + found.id() + " is accepted already");
        }
        return found;
    }

    private static IllegalArgumentException unknown(long importId) {
        return new IllegalArgumentException("no import " + importId);
    }
}
