package hk.ipo.render.pdf;

/** Where a click leads, and what that is in words for who cannot see it. */
sealed interface Link {

    /** What one gets to. */
    String description();

    /** A destination within the report. */
    record Within(String destination, String description) implements Link {}

    /** A page of the web. */
    record Web(String address, String description) implements Link {}
}
