package hk.ipo.render.pdf;

/** How heavy letters are. */
enum Weight {
    /** Running text. */
    REGULAR,
    /** Titles, totals and what is to be seen first. */
    BOLD
}
