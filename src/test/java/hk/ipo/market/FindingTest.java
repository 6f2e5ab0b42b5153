package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void itIsSaidInEnglishWithWhatFillsIt() {
        assertThat(Finding.of(FindingKind.COLUMNS, "16", "15").english())
                .isEqualTo("16 columns expected, 15 found");
        assertThat(Finding.of(FindingKind.APPLICANT).english())
                .isEqualTo("an applicant's name expected");
    }

    /** What a file holds is data: braces and quotes in it are no places and no escapes. */
    @Test
    void whatFillsItIsNeverReadAsAPattern() {
        assertThat(Finding.of(FindingKind.ONCE, "a'{0}'.csv:1234567").english())
                .isEqualTo("already given at a'{0}'.csv:1234567");
    }

    @Test
    void aRefusalOfTheDomainIsKnownByItsKindAndAnyOtherQuoted() {
        assertThat(Finding.of(FindingKind.LOW_END_FIRST.unmet()))
                .isEqualTo(Finding.of(FindingKind.LOW_END_FIRST));
        assertThat(Finding.of(new IllegalArgumentException("no such thing")))
                .isEqualTo(Finding.of(FindingKind.QUOTED, "no such thing"));
    }
}
