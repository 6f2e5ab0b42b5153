package hk.ipo.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"desk@example.com", "a.b+c@mail.example.co.uk", "root@localhost"})
    void anAddressIsALocalPartAndADomain(String address) {
        assertThat(MailAddress.of(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk",
                "@example.com",
                "desk@",
                "desk@-example.com",
                "de sk@example.com",
                "desk@example.com,other@example.com",
                "desk@example.com\r\nBcc: all@example.com",
                "Desk <desk@example.com>",
                "\u00fcber@example.com"
            })
    void nothingElseIsAnAddress(String address) {
        assertThat(MailAddress.isAddress(address)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> MailAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Desk\r\nBcc: all@example.com",
                "a\u2028b",
                "<desk>",
                "a\"b",
                "a\u202eb"
            })
    void aNameCannotEndTheHeaderThatItStandsIn(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailAddress("desk@example.com", Optional.of(name)));
    }

    @Test
    void aNameMayBeChinese() {
        assertThat(new MailAddress("desk@example.com", Optional.of("市場部")))
                .hasToString("市場部 <desk@example.com>");
    }
}
