package hk.ipo.delivery.mail;

import java.util.List;
import java.util.Optional;

/** A made-up summary that has everything, by which templates are tried before there is a mail. */
final class SampleSummary {

    private static final String WORDS = "Words";

    /** All of it is there. */
    static final Summary FULL =
            new Summary(
                    "en",
                    WORDS,
                    WORDS,
                    WORDS,
                    List.of(WORDS),
                    new Summary.Changes(
                            WORDS,
                            Optional.of(WORDS),
                            List.of(WORDS),
                            List.of(new Summary.Changed(WORDS, WORDS, WORDS, WORDS)),
                            List.of(new Summary.Fact(WORDS, WORDS))),
                    new Summary.Claims(WORDS, List.of(WORDS)),
                    new Summary.Figures(
                            WORDS, List.of(new Summary.Key(WORDS, WORDS, Optional.of(WORDS)))),
                    Optional.of(new Summary.Chart("chart@example.com", WORDS, WORDS, 560, 240)),
                    new Summary.Files(
                            WORDS,
                            Optional.of(WORDS),
                            List.of(
                                    new Summary.File(WORDS, WORDS, Optional.empty()),
                                    new Summary.File(
                                            WORDS,
                                            WORDS,
                                            Optional.of("https://reports.example.com/file")))),
                    WORDS);

    private SampleSummary() {}
}
