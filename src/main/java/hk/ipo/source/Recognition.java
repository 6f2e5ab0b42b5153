package hk.ipo.source;

/** What a file turned out to be, by its content. */
sealed interface Recognition {

    /** A feed's file. */
    record Ours(Feed feed) implements Recognition {}

    /**
     * A feed's file by its looks, but not one that can be read.
     *
     * @param fault what is wrong, to be said after the file's name
     */
    record Faulty(String fault) implements Recognition {}

    /**
     * Something else, which a directory may hold.
     *
     * @param reason why it is no feed's, to be said after the file's name
     */
    record Foreign(String reason) implements Recognition {}
}
