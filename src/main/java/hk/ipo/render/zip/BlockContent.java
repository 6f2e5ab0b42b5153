package hk.ipo.render.zip;

/** What fills one block. Blocks are filled on several threads at once. */
@FunctionalInterface
public interface BlockContent {

    /** Adds the content to an empty block. */
    void writeTo(ByteBlock block);
}
