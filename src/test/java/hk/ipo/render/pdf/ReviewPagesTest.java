package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the review of 2025, as known on 5 January 2026, says page by page and in which order. */
class ReviewPagesTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^ *(H\\d)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfTheReviewSaysWhatItWasFoundToSay(Language language) throws IOException {
        Golden.assertSame(RealReview.in(language).text(), "review_" + language.tag() + ".txt");
    }

    @Test
    void aScreenReaderGoesThroughTheReviewFromTheFirstPageToTheLast() throws IOException {
        String read = StructureDump.of(RealReview.in(Language.ENGLISH).reader());

        Golden.assertSame(rowsOnALine(read), "review-structure_en.txt");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReviewHasOneTitleAndAHeadingASectionWithNothingEmptyInIt(Language language) {
        String read = StructureDump.of(RealReview.in(language).reader());

        Matcher headings = HEADING.matcher(read);
        assertThat(headings.results().map(one -> one.group(1)).toList())
                .hasSize(28)
                .startsWith("H1", "H2")
                .filteredOn("H1"::equals)
                .hasSize(1);
        assertThat(read.lines().map(String::strip))
                .doesNotContain("P", "H2", "Caption", "TH(/Column)", "Lbl", "LBody", "Link");
    }

    /** A table's row on one line, without what its links lead to. */
    private static String rowsOnALine(String read) {
        return read.replaceAll("(?m) -> Definition of .*$", "")
                .replaceAll("\\n *(?:TH\\(/\\w+\\)|TD)(?:\\n *Link)?", " |");
    }
}
