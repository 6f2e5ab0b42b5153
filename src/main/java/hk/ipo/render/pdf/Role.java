package hk.ipo.render.pdf;

/** What a piece of a page is to a reader: everything drawn has a role. */
enum Role {
    /** The report's name. */
    TITLE,
    /** A section's name and statement. */
    HEADING,
    /** Sentences. */
    PARAGRAPH,
    /** A large figure with its caption and change. */
    KEY_FIGURE,
    /** The contents; each line is a {@link #CONTENTS_ENTRY}. */
    CONTENTS,
    /** One line of the contents. */
    CONTENTS_ENTRY,
    /** A table, of rows. */
    TABLE,
    /** The name of a table or a figure. */
    CAPTION,
    /** A row, of cells. */
    ROW,
    /** A cell that names a column. */
    HEADER_CELL,
    /** A cell of the body or of the total. */
    CELL,
    /** A chart. */
    FIGURE,
    /** A note at the foot of a section. */
    NOTE,
    /** Page furniture, rules and repeated headers: not read aloud. */
    ARTIFACT
}
