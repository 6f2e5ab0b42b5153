package hk.ipo.source;

import hk.ipo.market.FindingKind;

import java.util.Arrays;
import java.util.Optional;

/** The parts of an offer, as the report's remarks explain their tags. */
enum Tranche {
    HONG_KONG("(a)"),
    INTERNATIONAL("(b)");

    private final String tag;

    Tranche(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    static boolean isInternational(ReportCell cell) {
        return cell.text().equals(INTERNATIONAL.tag);
    }

    /** The tranche that a cell names; empty when the cell is blank. */
    static Optional<Tranche> of(ReportCell cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(values())
                        .filter(tranche -> tranche.tag.equals(cell.text()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Field(cell.address(), cell.text())
                                                .notReadable(FindingKind.TAG)));
    }
}
