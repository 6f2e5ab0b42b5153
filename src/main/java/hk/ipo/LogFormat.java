package hk.ipo;

/** How a run says what it does. */
enum LogFormat {
    /** Lines for people. */
    TEXT,
    /** One JSON object a line, for what gathers logs. */
    JSON
}
