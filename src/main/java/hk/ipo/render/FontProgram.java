package hk.ipo.render;

/** A font as its file has it: outlines of letters, their widths, which characters they are for. */
public final class FontProgram {

    private final String name;
    private final byte[] file;

    /**
     * A font.
     *
     * @param name how complaints call it: its file's name
     * @param file the file's content
     */
    public FontProgram(String name, byte[] file) {
        this.name = name;
        this.file = file.clone();
    }

    /** The file's content. */
    public byte[] file() {
        return file.clone();
    }

    @Override
    public String toString() {
        return name;
    }
}
