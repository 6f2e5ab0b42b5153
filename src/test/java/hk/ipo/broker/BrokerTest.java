package hk.ipo.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

/** What a broker's address may be, and what is said of it. */
class BrokerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://broker.example.com:61616",
                "tcp://broker.example.com:61617?sslEnabled=true",
                "(tcp://one:61616,tcp://two:61616)?ha=true"
            })
    void oneOrSeveralPlacesMayBeNamed(String url) {
        assertThat(broker(url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://desk:hidden@broker:61616",
                "tcp://broker:61616?user=desk",
                "tcp://broker:61617?sslEnabled=true;keyStorePassword=hidden",
                "tcp://broker:61616?password=hidden"
            })
    void anAddressWithAPasswordIsRefusedWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> broker(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "an address without user and password expected, which every user of the"
                                + " machine could read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://broker", "vm://0", "broker:61616", "tcp://a b", ""})
    void anythingElseIsRefused(String url) {
        assertThatThrownBy(() -> broker(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an address such as tcp://broker.example.com:61616 expected");
    }

    @Test
    void aQueueIsNamedByPlainLetters() {
        assertThatThrownBy(() -> new Broker("tcp://broker:1", "a b", Optional.empty()))
                .hasMessage(
                        "a queue's name of letters, digits, dots, hyphens and underscores"
                                + " expected");
    }

    @Test
    void neitherSettingsNorPasswordsAreSaid() {
        assertThat(broker("tcp://broker:61617?sslEnabled=true")).hasToString("tcp://broker:61617");
        assertThat(new Broker.Login("desk", "hidden")).hasToString("desk");
    }

    private static Broker broker(String url) {
        return new Broker(url, Broker.QUEUE, Optional.empty());
    }
}
