package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebLinksTest {

    @ParameterizedTest
    @CsvSource({
        "https://www1.hkexnews.hk/a.pdf,true",
        "HTTP://example.com,true",
        "javascript:alert(1),false",
        "file:///etc/passwd,false",
        "https:///nohost,false",
        "www.hkexnews.hk,false",
        "https://a b,false"
    })
    void onlyWebAddressesBecomeLinks(String address, boolean expected) {
        assertThat(WebLinks.isWebAddress(address)).isEqualTo(expected);
    }
}
