package hk.ipo.statistic;

/** What a number counts. Numbers are kept in the unit's whole: dollars, not billions. */
public enum Unit {
    /** A number of things. */
    COUNT("count"),
    /** A number of things, parts of one counted: 3.5 deals. */
    SHARED_COUNT("count"),
    /** Hong Kong dollars. */
    HKD("HKD"),
    /** Hong Kong dollars a share. */
    HKD_PER_SHARE("HKD per share"),
    /** Shares. */
    SHARES("shares"),
    /** A fraction that is said in percent: 0.4982 is 49.82%. */
    PERCENT("percent"),
    /** A number of times: 11.39 times subscribed. */
    MULTIPLE("multiple"),
    /** A pure number on a scale of its own: a Herfindahl index from 0 to 10,000. */
    INDEX("index"),
    /** Days of the calendar. */
    DAYS("days"),
    /** Months. */
    MONTHS("months"),
    /** Millions of an issuer's reporting currency, which the figure's title names. */
    MILLIONS("millions");

    private final String id;

    Unit(String id) {
        this.id = id;
    }

    /** The unit's name in data files. */
    public String id() {
        return id;
    }
}
