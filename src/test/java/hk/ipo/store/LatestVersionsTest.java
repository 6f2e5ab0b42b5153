package hk.ipo.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatestVersionsTest {

    @Test
    void theLatestDayCountsAndOfOneDayTheLaterVersion() {
        LatestVersions latest = new LatestVersions();
        latest.add("00700", 100, 1, 0);
        latest.add("00005", 100, 2, 1);
        latest.add("00700", 200, 3, 2);
        latest.add("00700", 150, 4, 3);
        latest.add("00005", 100, 5, 4);
        latest.add("00005", 100, 3, 5);

        assertThat(latest.places()).containsExactly(4, 2);
    }

    @Test
    void keysOfOneHashAreToldApart() {
        LatestVersions latest = new LatestVersions();
        latest.add("BB", 1, 1, 0);
        latest.add("Aa", 1, 2, 1);
        latest.add("BB", 2, 3, 2);

        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(latest.places()).containsExactly(1, 2);
    }

    @Test
    void manyKeysComeBackInTheirOrder() {
        LatestVersions latest = new LatestVersions();
        for (int number = 9_999; number >= 1_000; number--) {
            latest.add("key-" + number, 1, number, number);
            latest.add("key-" + number, 0, 1, -1);
        }

        int[] places = latest.places();
        assertThat(places).hasSize(9_000).startsWith(1_000, 1_001).endsWith(9_999);
        assertThat(places).isSorted();
    }

    @Test
    void withoutAVersionThereIsNone() {
        assertThat(new LatestVersions().places()).isEmpty();
    }
}
