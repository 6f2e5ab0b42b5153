package hk.ipo.market;

import java.util.List;
import java.util.Optional;

/**
 * Who brought the issuer to market.
 *
 * @param sponsors the sponsors' English names, in the order printed
 * @param sponsorsTraditional their names in Traditional characters, where given
 * @param reportingAccountant the reporting accountant
 */
public record Advisers(
        List<String> sponsors,
        List<String> sponsorsTraditional,
        Optional<String> reportingAccountant) {

    public Advisers {
        sponsors = List.copyOf(sponsors);
        sponsorsTraditional = List.copyOf(sponsorsTraditional);
    }
}
