package hk.ipo.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tickets through a real broker. */
class PartitionQueueTest {

    private static final Ticket ONE = new Ticket("2025 as of 2026-01-05", "a.draft", 1);
    private static final Ticket TWO = new Ticket("2025 as of 2026-01-05", "a.draft", 2);
    private static final Ticket OTHER = new Ticket("2024 as of 2025-01-05", "b.draft", 3);

    @TempDir private static Path folder = Path.of("");
    private static EmbeddedBroker server;

    @BeforeAll
    static void startABroker() throws Exception {
        server = EmbeddedBroker.start(folder);
    }

    @AfterAll
    static void stopIt() throws Exception {
        server.stop();
    }

    @Test
    void ticketsAreTakenInTheirOrderEachOnce() {
        try (PartitionQueue queue = PartitionQueue.open(queue("order"))) {
            queue.send(List.of(ONE, TWO, OTHER));

            assertThat(taken(queue, 3)).containsExactly(ONE, TWO, OTHER);
            assertThat(queue.purge(ONE.edition())).isZero();
        }
    }

    @Test
    void aTicketWhoseTakerFailsIsHandedOutAgain() {
        try (PartitionQueue queue = PartitionQueue.open(queue("again"))) {
            queue.send(List.of(ONE));

            assertThatThrownBy(
                            () ->
                                    queue.take(
                                            ticket -> {
                                                throw new IllegalStateException("no room");
                                            },
                                            () -> false))
                    .hasMessage("no room");
            assertThat(taken(queue, 1)).containsExactly(ONE);
        }
    }

    @Test
    void onlyTheTicketsOfTheEditionArePurged() {
        try (PartitionQueue queue = PartitionQueue.open(queue("purge"))) {
            queue.send(List.of(ONE, OTHER, TWO));

            assertThat(queue.purge(ONE.edition())).isEqualTo(2);
            assertThat(taken(queue, 1)).containsExactly(OTHER);
        }
    }

    @Test
    void aBrokerThatIsNotThereIsNamed() {
        Broker nowhere = new Broker("tcp://127.0.0.1:1", Broker.QUEUE, Optional.empty());

        assertThatThrownBy(() -> PartitionQueue.open(nowhere))
                .isInstanceOf(BrokerException.class)
                .hasMessageStartingWith("the broker tcp://127.0.0.1:1 cannot be used: ");
    }

    private static List<Ticket> taken(PartitionQueue queue, int many) {
        List<Ticket> taken = new ArrayList<>();
        queue.take(taken::add, () -> taken.size() == many);
        return taken;
    }

    private static Broker queue(String name) {
        return new Broker(server.url(), name, Optional.empty());
    }
}
