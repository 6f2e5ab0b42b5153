package hk.ipo.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class PhraseTest {

    @Test
    void argumentsStandInTheirPlacesInAnyOrderAndMoreThanOnce() {
        assertThat(phrase("{1} of {0}, {1}").about("119", "8")).isEqualTo("8 of 119, 8");
    }

    @Test
    void anApostropheIsWrittenTwiceAndQuotedBracesStandForThemselves() {
        assertThat(phrase("the day''s '{0}' of {0}").about("5")).isEqualTo("the day's {0} of 5");
    }

    @Test
    void wordsOfAnArgumentAreNotTakenForPlaces() {
        assertThat(phrase("{0}, {1}").about("{1} ''", "b")).isEqualTo("{1} '', b");
    }

    @Test
    void aChoiceIsLeftToTheLibrary() {
        assertThat(phrase("{0,choice,1#one listing|1<{0} listings}").about(3))
                .isEqualTo("3 listings");
    }

    @Test
    void ofTwoWordsTheFirstIsForOne() {
        assertThat(phrase("{0} {0:listing|listings} raised {1}").about("1", "5"))
                .isEqualTo("1 listing raised 5");
        assertThat(phrase("{0} {0:listing|listings} raised {1}").about("11", "1"))
                .isEqualTo("11 listings raised 1");
        assertThat(phrase("{1:is|are}: {0}").about("none", "0")).isEqualTo("are: none");
    }

    @Test
    void aPlaceWithoutAnArgumentStaysVisible() {
        assertThat(phrase("{0} and {1}").about("one")).isEqualTo("one and {1}");
    }

    private static Phrase phrase(String pattern) {
        return new Phrase(pattern, Locale.ENGLISH);
    }
}
