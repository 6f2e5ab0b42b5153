package hk.ipo.web;

import hk.ipo.delivery.Edition;

import java.time.LocalDate;

/** What a request asks for. */
final class Asked {

    /**
     * The edition of a year as of a day.
     *
     * @throws NotThereException when there cannot be such a one
     */
    static Edition edition(int year, LocalDate asOf) {
        if (year > asOf.getYear()) {
            throw new NotThereException();
        }
        return new Edition(year, asOf);
    }

    private Asked() {}
}
