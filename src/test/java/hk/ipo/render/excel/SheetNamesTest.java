package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void signsThatProgramsRefuseBecomeSpaces() {
        assertThat(names.of("'Size: A/B [1] * 2?'")).isEqualTo("Size A B 1 2");
    }

    @Test
    void longTitlesAreShortenedToThirtyOneCharacters() {
        assertThat(names.of("The room for placings under the general mandate"))
                .isEqualTo("The room for placings under th\u2026")
                .hasSize(31);
    }

    @Test
    void titlesThatDifferInCaseOnlyAreNumbered() {
        assertThat(names.of("Board")).isEqualTo("Board");
        assertThat(names.of("BOARD")).isEqualTo("BOARD (2)");
        assertThat(names.of("board")).isEqualTo("board (3)");
    }

    @Test
    void aNameThatProgramsReserveIsNumbered() {
        assertThat(names.of("History")).isEqualTo("History (2)");
    }

    @Test
    void aTitleOfNothingStillNamesASheet() {
        assertThat(names.of(" ?* ")).isEqualTo("-");
    }

    @Test
    void quotedNamesDoubleTheirApostrophes() {
        assertThat(SheetNames.quoted("Issuers' results")).isEqualTo("'Issuers'' results'");
    }
}
