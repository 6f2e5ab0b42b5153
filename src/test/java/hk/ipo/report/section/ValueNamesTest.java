package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** The hashes were worked out by {@code printf %s VALUE | sha256sum}. */
class ValueNamesTest {

    @ParameterizedTest
    @CsvSource({
        "BNP Paribas, by-bnp-paribas",
        "Software & Services, by-software-services",
        "A_PLUS_H, by-a-plus-h",
        "Crédit Agricole (Asia), by-credit-agricole-asia",
        "XSYN:0000001, by-xsyn-0000001",
        "ＡＢＣ証券, by-abc",
        "../../etc/passwd, by-etc-passwd",
        "中金, by-c9539e4183d4",
        "\u202e, by-3b9e50315ad5",
        "beef deadbeef0123, by-beef-deadbeef0123-248502e87ba9"
    })
    void aValueIsNamedByItsLatinLettersAndDigitsElseByItsHash(String value, String name) {
        assertThat(names(value).of(value)).isEqualTo(name);
    }

    @Test
    void valuesWithTheSameLettersAreToldApartByTheirHashes() {
        ValueNames names = names("A.B. Limited", "AB Limited", "A-B Limited");

        assertThat(names.of("AB Limited")).isEqualTo("by-ab-limited");
        assertThat(names.of("A.B. Limited")).isEqualTo("by-a-b-limited-915a88be1d62");
        assertThat(names.of("A-B Limited")).isEqualTo("by-a-b-limited-c72d423c018f");
    }

    @Test
    void aLongNameIsCutOffAndToldApartByItsHash() {
        String value = "x".repeat(97);

        assertThat(names(value).of(value)).isEqualTo("by-" + "x".repeat(83) + "-19a8f07eeb7f");
        assertThat(names("x".repeat(96)).of("x".repeat(96))).isEqualTo("by-" + "x".repeat(96));
    }

    @Test
    void whateverTheValuesAreTheirNamesAreSafeAndNoTwoAreTheSame() {
        Random random = new Random(20250105);
        List<String> signs = List.of("a", "A", "b", "1", "-", ".", "/", "é", "中", " ", "\n", "=");
        List<String> values = new ArrayList<>();
        for (int at = 0; at < 2000; at++) {
            StringBuilder value = new StringBuilder();
            for (int sign = 0; sign < 1 + random.nextInt(6); sign++) {
                value.append(signs.get(random.nextInt(signs.size())));
            }
            values.add(value.toString());
        }
        List<String> distinct = values.stream().distinct().toList();
        ValueNames first = new ValueNames("by-", distinct);
        // A value that spells the name of another one is not taken for it.
        List<String> more = new ArrayList<>(distinct);
        first.all().stream()
                .map(name -> name.substring(3))
                .filter(name -> !more.contains(name))
                .forEach(more::add);

        ValueNames names = new ValueNames("by-", more);

        assertThat(names.all()).allMatch(name -> name.matches("by-[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(new HashSet<>(names.all())).hasSize(more.size());
        assertThat(names.all()).hasSize(more.size());
    }

    private static ValueNames names(String... values) {
        return new ValueNames("by-", List.of(values));
    }
}
