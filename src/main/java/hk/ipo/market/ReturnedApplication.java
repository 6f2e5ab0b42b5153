package hk.ipo.market;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An application that the exchange returned as not substantially complete. The page of these names
 * an applicant, its sponsor and a day, but no number by which the English and the Chinese name of
 * one applicant could be told to be the same.
 *
 * @param applicant the applicant's name as one page gives it
 * @param sponsor the sponsor's name as the same page gives it
 * @param returnedOn the day on which it was returned
 * @param isChinese whether the applicant's name is Chinese
 * @param firstSeen the day of the first page that showed it
 * @param lastSeen the day of the last page that showed it
 */
public record ReturnedApplication(
        String applicant,
        Optional<String> sponsor,
        LocalDate returnedOn,
        boolean isChinese,
        LocalDate firstSeen,
        LocalDate lastSeen) {

    /** What stands for a number: {@code returned:Jade Finance Limited@2014-09-26}. */
    public static String id(String applicant, LocalDate returnedOn) {
        return "returned:" + applicant + "@" + returnedOn;
    }

    /** The same for this one. */
    public String id() {
        return id(applicant, returnedOn);
    }
}
