package hk.ipo.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class JoinedTextTest {

    @Test
    void endsEachItemWithAUnitSeparator() {
        assertThat(JoinedText.join(List.of("KPMG", "BDO"))).isEqualTo("KPMG\u001FBDO\u001F");
    }

    @Test
    void escapesASeparatorWithinAnItem() {
        assertThat(JoinedText.join(List.of("a\u001Fb\u001B")))
                .isEqualTo("a\u001B\u001Fb\u001B\u001B\u001F");
    }

    @ParameterizedTest
    @MethodSource
    void givesBackTheListThatWasJoined(List<String> items) {
        assertThat(JoinedText.split(JoinedText.join(items))).isEqualTo(items);
    }

    static Stream<List<String>> givesBackTheListThatWasJoined() {
        return Stream.of(
                List.of(),
                List.of(""),
                List.of("", ""),
                List.of("one"),
                List.of("維港資本有限公司", "Peninsula / Securities, Limited"),
                List.of("\u001F", "\u001B", "\u001B\u001F", "x\u001By"));
    }
}
