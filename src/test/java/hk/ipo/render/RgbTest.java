package hk.ipo.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RgbTest {

    @Test
    void aColourIsSixHexadecimalDigitsAfterANumberSign() {
        assertThat(Rgb.parse("#0B3c5D")).contains(new Rgb(0x0B3C5D));
        assertThat(Rgb.parse("0B3C5D")).isEmpty();
        assertThat(Rgb.parse("#0B3C5")).isEmpty();
        assertThat(Rgb.parse("navy")).isEmpty();
        assertThat(new Rgb(0x0B3C5D)).hasToString("#0B3C5D");
    }

    /** The well-known greys on either side of the bound of 4.5 to 1. */
    @Test
    void contrastIsThatOfTheAccessibilityGuidelines() {
        assertThat(new Rgb(0x000000).contrastOnWhite()).isEqualByComparingTo("21");
        assertThat(new Rgb(0xFFFFFF).contrastOnWhite()).isEqualByComparingTo("1");
        assertThat(new Rgb(0x767676).contrastOnWhite()).isEqualByComparingTo("4.54");
        assertThat(new Rgb(0x777777).contrastOnWhite()).isEqualByComparingTo("4.47");
        assertThat(new Rgb(0xFF0000).contrastOnWhite()).isEqualByComparingTo("3.99");
    }

    @Test
    void aTintIsTheColourThinnedWithWhite() {
        assertThat(new Rgb(0x000000).tint(30)).isEqualTo(new Rgb(0xB3B3B3));
        assertThat(new Rgb(0x0B3C5D).tint(100)).isEqualTo(new Rgb(0x0B3C5D));
        assertThat(new Rgb(0x0B3C5D).tint(0)).isEqualTo(new Rgb(0xFFFFFF));
    }
}
