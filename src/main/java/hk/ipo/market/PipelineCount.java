package hk.ipo.market;

import java.time.LocalDate;

/**
 * How many Main Board applications were active on a day, on the exchange's public page.
 *
 * @param day the day
 * @param active their number
 */
public record PipelineCount(LocalDate day, int active) {
    public PipelineCount {
        if (active < 0) {
            throw FindingKind.COUNT_FROM_ZERO.unmet();
        }
    }
}
