package hk.ipo.web;

import hk.ipo.delivery.Edition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desk that notes what is asked for and has one run in its history. */
public final class FakeDesk implements RunDesk {

    private static final Instant BEGIN = Instant.parse("2026-01-05T22:30:00Z");

    private final List<OrderedRun> orders = new ArrayList<>();

    @Override
    public synchronized List<OrderedRun> ordered() {
        return List.copyOf(orders);
    }

    @Override
    public Optional<OrderedRun> ordered(String id) {
        return ordered().stream().filter(run -> run.id().equals(id)).findFirst();
    }

    @Override
    public synchronized OrderedRun order(Edition edition, String by) {
        if (edition.asOf().isAfter(LocalDate.of(2026, 1, 6))) {
            throw new IllegalArgumentException("a day that has come expected");
        }
        OrderedRun run =
                new OrderedRun(
                        "order-" + (orders.size() + 1),
                        edition,
                        by,
                        BEGIN,
                        OrderedRun.State.PUBLISHED,
                        Optional.of(BEGIN.plusSeconds(42)),
                        List.of("2025 as of 2026-01-05", "<b>check</b>"));
        orders.addFirst(run);
        return run;
    }

    @Override
    public RunHistory history() {
        return new RunHistory(
                List.of(
                        new RecordedRun(
                                7,
                                new Edition(2025, LocalDate.of(2026, 1, 5)),
                                "COMPLETED",
                                Optional.of(BEGIN),
                                Optional.of(BEGIN.plusSeconds(65)),
                                List.of(
                                        new RecordedRun.Step(
                                                "stage-listings",
                                                "COMPLETED",
                                                168,
                                                167,
                                                1,
                                                Optional.of(Duration.ofMillis(321)))),
                                List.of(
                                        new RecordedRun.RejectedRow(
                                                "deals.csv:17",
                                                "offer_price_hkd",
                                                "<script>",
                                                "NOT_READABLE",
                                                "a number expected")))),
                true);
    }
}
