package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.CarriedData;
import hk.ipo.market.Industry;
import hk.ipo.report.Guise;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

class KnownIndustriesTest {

    private static final KnownIndustries KNOWN = new KnownIndustries(List.of("Space Travel"));

    @Test
    void aMisspeltIndustryIsRefusedWithItsPlaceAndTheNearest() {
        assertThatThrownBy(() -> KNOWN.check(about("Semiconductor")))
                .isInstanceOf(UnknownIndustryException.class)
                .hasMessageStartingWith(
                        "report.yaml:7:11: unknown industry 'Semiconductor' (Semiconductors?): one"
                                + " of Agricultural Products, Automobiles, Banks, ")
                .hasMessageEndingWith(" Textiles & Apparel, Travel & Leisure expected");
    }

    @Test
    void anIndustryOfTheDataIsKnownAndSoIsOneThatOnlyTheCarriedDataHas() {
        assertThatCode(() -> KNOWN.check(about("Space Travel"))).doesNotThrowAnyException();
        assertThatCode(() -> KNOWN.check(about("Telecommunications"))).doesNotThrowAnyException();
    }

    @Test
    void anEditionAboutAllDealsAsksForNoIndustry() {
        assertThatCode(() -> KNOWN.check(Outline.FULL)).doesNotThrowAnyException();
    }

    @Test
    void theListOfTheCarriedDataIsWhole() throws IOException {
        List<String> ofIssuers =
                CarriedData.asKnownOn(LocalDate.of(2026, 12, 31)).deals().stream()
                        .flatMap(deal -> deal.issuer().industry().stream())
                        .map(Industry::english)
                        .distinct()
                        .sorted()
                        .toList();

        try (var list = KnownIndustries.class.getResourceAsStream("/data/industries.txt")) {
            assertThat(
                            new String(
                                            Objects.requireNonNull(list).readAllBytes(),
                                            StandardCharsets.UTF_8)
                                    .lines()
                                    .skip(1))
                    .isEqualTo(ofIssuers);
        }
    }

    private static Outline about(String industry) {
        return new Outline(
                List.of(Outline.Choice.of("headline")),
                Optional.of(
                        new DealScope(
                                new Text.Data("Some deals"),
                                List.of(
                                        new DealScope.Condition(
                                                Dimension.INDUSTRY,
                                                Set.of(industry),
                                                Map.of(industry, "report.yaml:7:11"))))),
                Guise.STANDARD);
    }
}
