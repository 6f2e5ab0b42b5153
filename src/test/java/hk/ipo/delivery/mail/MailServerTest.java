package hk.ipo.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.com,              mail.example.com, 587, STARTTLS, true",
        "smtp://mail.example.com:25,           mail.example.com, 25,  STARTTLS, true",
        "smtps://Mail.example.com,             mail.example.com, 465, TLS,      true",
        "smtp://localhost:25?tls=none,         localhost,        25,  NONE,     false"
    })
    void anAddressSaysHostPortAndHowTheWayIsProtected(
            String address, String host, int port, MailServer.Security security, boolean secret) {
        MailServer server = MailServer.at(address);

        assertThat(server.host()).isEqualTo(host);
        assertThat(server.port()).isEqualTo(port);
        assertThat(server.security()).isEqualTo(security);
        assertThat(server.isPrivate()).isEqualTo(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.com",
                "http://mail.example.com",
                "smtp://",
                "smtp://mail.example.com/path",
                "smtp://mail.example.com?tls=maybe",
                "smtps://mail.example.com?tls=none",
                "smtp://two words"
            })
    void anythingElseIsRefusedWithWhatWasExpected(String address) {
        assertThatThrownBy(() -> MailServer.at(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("smtp://host:587, smtps://host or smtp://host:25?tls=none expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp://me:secret@mail.example.com", "smtp://me@mail.example.com"})
    void aPasswordInTheAddressIsRefusedAndNotRepeated(String address) {
        assertThatThrownBy(() -> MailServer.at(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("credentials file")
                .hasMessageNotContaining("secret");
    }
}
