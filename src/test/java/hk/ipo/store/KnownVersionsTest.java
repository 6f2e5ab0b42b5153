package hk.ipo.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;

class KnownVersionsTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private final KnownVersions.Reading<String> reading =
            new KnownVersions.Reading<>(new ArrayList<>());

    @Test
    void theLatestDayCountsAndOfOneDayTheLaterVersion() {
        reading.add("00700", MAY, 1, "first");
        reading.add("00005", MAY, 2, "one");
        reading.add("00700", JULY, 3, "corrected in July");
        reading.add("00700", JUNE, 4, "corrected in June");
        reading.add("00005", MAY, 5, "other");
        reading.add("00005", MAY, 3, "another");
        KnownVersions<String> versions = reading.versions();

        assertThat(versions.on(JULY)).containsExactly("other", "corrected in July");
        assertThat(versions.on(JULY.minusDays(1))).containsExactly("other", "corrected in June");
        assertThat(versions.on(MAY)).containsExactly("other", "first");
        assertThat(versions.on(MAY.minusDays(1))).isEmpty();
    }

    @Test
    void aFactNotYetKnownIsLeftOut() {
        reading.add("00005", JUNE, 1, "late");
        reading.add("00700", MAY, 2, "early");

        assertThat(reading.versions().on(MAY)).containsExactly("early");
    }

    @Test
    void keysOfOneHashAreToldApart() {
        reading.add("BB", MAY, 1, "b");
        reading.add("Aa", MAY, 2, "a");
        reading.add("BB", JUNE, 3, "b in June");

        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(reading.versions().on(JUNE)).containsExactly("a", "b in June");
    }

    @Test
    void manyKeysComeBackInTheirOrder() {
        for (int number = 9_999; number >= 1_000; number--) {
            reading.add("key-" + number, JUNE, number, "" + number);
            reading.add("key-" + number, MAY, 1, "old");
        }
        KnownVersions<String> versions = reading.versions();

        assertThat(versions.on(JUNE)).hasSize(9_000).startsWith("1000", "1001").endsWith("9999");
        assertThat(versions.on(JUNE)).isSorted();
        assertThat(versions.on(MAY)).hasSize(9_000).containsOnly("old");
    }

    @Test
    void withoutAVersionThereIsNone() {
        assertThat(reading.versions().on(JULY)).isEmpty();
    }
}
