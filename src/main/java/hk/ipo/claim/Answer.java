package hk.ipo.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the data says about a claim's subject.
 *
 * @param ours our value, empty when the data cannot say
 * @param reasons how it came about, or why there is none
 */
record Answer(Optional<Ours> ours, List<Reason> reasons) {

    Answer {
        reasons = List.copyOf(reasons);
    }

    static Answer of(BigDecimal number, Reason... reasons) {
        return new Answer(Optional.of(Ours.of(number)), List.of(reasons));
    }

    static Answer none(Reason... reasons) {
        return new Answer(Optional.empty(), List.of(reasons));
    }
}
