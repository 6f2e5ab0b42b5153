package hk.ipo.service;

import org.springframework.scheduling.support.CronExpression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When runs are due: at half past six in Hong Kong on weekdays, {@code 0 30 6 * * MON-FRI}, unless
 * told otherwise. The night of a day publishes the edition as of that day.
 */
public final class NightSchedule {

    private final CronExpression cron;
    private final ZoneId zone;

    /**
     * A schedule.
     *
     * @param cron seconds, minutes, hours, days, months and weekdays
     * @param zone where the clock stands
     * @throws IllegalArgumentException when the expression cannot be read
     */
    public NightSchedule(String cron, ZoneId zone) {
        this.cron = CronExpression.parse(cron);
        this.zone = zone;
    }

    /** The zone of its clock. */
    public ZoneId zone() {
        return zone;
    }

    /** When the next run is due. */
    Optional<Instant> next(Instant after) {
        return Optional.ofNullable(cron.next(after.atZone(zone))).map(ZonedDateTime::toInstant);
    }

    /** The days after a day whose runs were due by now, the oldest first, at most the last few. */
    List<LocalDate> due(LocalDate after, Instant now, int most) {
        List<LocalDate> days = new ArrayList<>();
        ZonedDateTime last = after.plusDays(1).atStartOfDay(zone).minusNanos(1);
        ZonedDateTime time = cron.next(last);
        while (time != null && !time.toInstant().isAfter(now)) {
            LocalDate day = time.toLocalDate();
            if (!days.contains(day)) {
                days.add(day);
            }
            if (days.size() > most) {
                days.removeFirst();
            }
            time = cron.next(time);
        }
        return List.copyOf(days);
    }
}
