package hk.ipo.source;

/**
 * A file that was recognised.
 *
 * @param feed what it is
 * @param file where it is
 */
public record Input(Feed feed, SourceFile file) {}
