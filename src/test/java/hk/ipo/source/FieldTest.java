package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;

class FieldTest {

    @Test
    void aNumberMayHaveASignAndDecimals() {
        assertThat(field(" -12.50 ").signedDecimal()).isEqualTo(new BigDecimal("-12.50"));
        assertThat(field("0").decimal()).isEqualTo(new BigDecimal("0"));
        assertThat(field("12345678901234567890.1234567890").decimal())
                .isEqualTo(new BigDecimal("12345678901234567890.1234567890"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "--1", "+1", ".5", "1.", "1.5.2", "1,5", "1e3", "1 5", "１２", "x"})
    void whatElseLooksLikeANumberIsNone(String text) {
        assertThatThrownBy(() -> field(text).signedDecimal())
                .isInstanceOf(FaultyValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345678901", "0.12345678901"})
    void aNumberOfMoreDigitsThanAreKeptIsRefused(String text) {
        assertThatThrownBy(() -> field(text).decimal()).isInstanceOf(FaultyValueException.class);
    }

    @Test
    void aCountHasEighteenDigitsAtMost() {
        assertThat(field("999999999999999999").count()).isEqualTo(999_999_999_999_999_999L);
        assertThatThrownBy(() -> field("1000000000000000000").count())
                .isInstanceOf(FaultyValueException.class);
        assertThatThrownBy(() -> field("-1").count()).isInstanceOf(FaultyValueException.class);
    }

    @Test
    void aDayIsWrittenInOneWay() {
        assertThat(field("2024-02-29").date()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025-13-01",
                "2025-1-1",
                "2025/01/01",
                "20250101",
                "2025-01-01T00:00",
                "2025-01-0x",
                "-025-01-01",
                "1985-12-31"
            })
    void aDayThatIsNoneOrWrittenOtherwiseIsRefused(String text) {
        assertThatThrownBy(() -> field(text).date()).isInstanceOf(FaultyValueException.class);
    }

    @Test
    void aWebAddressLeadsToAPage() {
        assertThat(field("https://example.com/a?b=1").webAddress())
                .isEqualTo("https://example.com/a?b=1");
        assertThat(field(" http://example.com ").webAddress()).isEqualTo("http://example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "http://",
                "ftp://example.com",
                "javascript:alert(1)",
                "https://example.com/a b",
                "https://例.com",
                "HTTPS://example.com"
            })
    void whatLeadsToNoPageOrRunsSomethingIsRefused(String text) {
        assertThatThrownBy(() -> field(text).webAddress()).isInstanceOf(FaultyValueException.class);
    }

    @Test
    void namesArePartedByASlashBetweenBlanks() {
        assertThat(field("A & B / C/D  Ltd /  ").names()).containsExactly("A & B", "C/D Ltd /");
        assertThat(field("One  House").names()).containsExactly("One House");
        assertThat(field("  ").names()).isEmpty();
    }

    private static Field field(String text) {
        return new Field("column", text);
    }
}
