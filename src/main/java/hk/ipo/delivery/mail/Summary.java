package hk.ipo.delivery.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a summary says, in words of one language: the template sets it, and escapes all of it.
 *
 * @param language the language's tag
 * @param subject what stands in the mail's header
 * @param period what the report is about, {@code 2025, as known on 5 January 2026}
 * @param statement the headline
 * @param sentences the sentences below it
 * @param changes what changed since the edition before
 * @param claims published figures that differ from ours
 * @param figures the large figures
 * @param chart the picture
 * @param files where the files are
 * @param footer why one gets this
 */
public record Summary(
        String language,
        String subject,
        String period,
        String statement,
        List<String> sentences,
        Changes changes,
        Claims claims,
        Figures figures,
        Optional<Chart> chart,
        Files files,
        String footer) {

    /**
     * What changed since the edition before.
     *
     * @param title the heading
     * @param words what is said where there is nothing to list
     * @param headers the headers of the figures' table: name, then, now, difference
     * @param figures the figures that changed
     * @param facts the facts that explain it
     */
    public record Changes(
            String title,
            Optional<String> words,
            List<String> headers,
            List<Changed> figures,
            List<Fact> facts) {}

    /** A figure then and now. */
    public record Changed(String name, String before, String after, String difference) {}

    /** A fact: whose it is, and what became known of it. */
    public record Fact(String whose, String what) {}

    /** Published figures that differ: a heading, and a line for each. */
    public record Claims(String title, List<String> lines) {}

    /** The large figures: a heading, and each with what it compares with. */
    public record Figures(String title, List<Key> keys) {}

    /** A large figure. */
    public record Key(String caption, String value, Optional<String> change) {}

    /** The picture: where the mail has it, the statement it makes, and all of it in words. */
    public record Chart(
            String contentId, String title, String alternative, int width, int height) {}

    /** The files: a heading, words where there is nothing to name, and each file. */
    public record Files(String title, Optional<String> words, List<File> files) {}

    /** A file: its name, how large it is, and from where it can be had. */
    public record File(String name, String size, Optional<String> address) {}
}
