package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.NameFlag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumSet;
import java.util.stream.Collectors;

class ListedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BrainAurora Medical Technology Limited - B | BrainAurora Medical Technology Limited | B | false
                    VISEN Pharmaceuticals -B | VISEN Pharmaceuticals | B | false
                    Breton Technology Co., Ltd.- H shares | Breton Technology Co., Ltd. | '' | true
                    Yibin City Commercial Bank Co., Ltd - H Shares | Yibin City Commercial Bank Co., Ltd | '' | true
                    Ab&B Bio-Tech CO., LTD. JS  - B - H shares | Ab&B Bio-Tech CO., LTD. JS | B | true
                    Beijing Geekplus Technology Co., Ltd. - W - H shares | Beijing Geekplus Technology Co., Ltd. | W | true
                    Fibocom Wireless Inc. - H  shares | Fibocom Wireless Inc. | '' | true
                    Early Robotics Ltd.-P | Early Robotics Ltd. | P | false
                    Far Away Inc. – S – W | Far Away Inc. | SW | false
                    Far Away Inc. - SW | Far Away Inc. | SW | false
                    Bloks Group Limited | Bloks Group Limited | '' | false
                    Vitamin-B | Vitamin-B | '' | false
                    Plan - b Limited | Plan - b Limited | '' | false
                    Group - X | Group - X | '' | false
                    - B | - B | '' | false
                    """)
    void theMarkersAreTakenOffTheName(String printed, String name, String flags, boolean shares) {
        ListedName listed = ListedName.of(printed);
        assertThat(listed.name()).isEqualTo(name);
        assertThat(
                        listed.flags().stream()
                                .collect(
                                        Collectors.toCollection(
                                                () -> EnumSet.noneOf(NameFlag.class))))
                .extracting(Enum::name)
                .isEqualTo(flags.chars().mapToObj(Character::toString).toList());
        assertThat(listed.hShares()).isEqualTo(shares);
    }
}
