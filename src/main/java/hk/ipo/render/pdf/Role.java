package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PdfName;

/** What a piece of a page is to a reader: everything drawn has a role. */
enum Role {
    /** The report's name. */
    TITLE("H1"),
    /** A section, from its heading to its notes. */
    SECTION("Sect"),
    /** A section's name and statement. */
    HEADING("H2"),
    /** Sentences. */
    PARAGRAPH("P"),
    /** Things of one kind, each a {@link #LIST_ITEM}. */
    LIST("L"),
    /** One of a list. */
    LIST_ITEM("LI"),
    /** What an item of a list says. */
    ITEM_BODY("LBody"),
    /** The contents; each line is a {@link #CONTENTS_ENTRY}. */
    CONTENTS("TOC"),
    /** One line of the contents. */
    CONTENTS_ENTRY("TOCI"),
    /** What leads to another place of the report. */
    REFERENCE("Reference"),
    /** Words that lead elsewhere when they are clicked on. */
    LINK("Link"),
    /** A table, of rows. */
    TABLE("Table"),
    /** The name of a table. */
    CAPTION("Caption"),
    /** A row, of cells. */
    ROW("TR"),
    /** A cell that names a column. */
    HEADER_CELL("TH"),
    /** A cell that names a row. */
    ROW_NAME("TH"),
    /** A cell of the body or of the total. */
    CELL("TD"),
    /** A chart. */
    FIGURE("Figure"),
    /** A note at the foot of a section. */
    NOTE("Note"),
    /** The number of a note. */
    LABEL("Lbl"),
    /** Page furniture, rules and repeated headers: not read aloud. */
    ARTIFACT("Artifact");

    @SuppressWarnings("ImmutableEnumChecker") // a name does not change
    private final PdfName tag;

    Role(String tag) {
        this.tag = new PdfName(tag);
    }

    /** Its name among the standard structure types of ISO 32000-1, section 14.8.4. */
    PdfName tag() {
        return tag;
    }
}
