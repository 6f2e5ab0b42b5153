package hk.ipo.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class MailTemplateTest {

    private static final String HOSTILE = "<script>alert('1')</script> & ${7*7} [[${7*7}]]";

    @Test
    void whateverIsSetIsEscapedAndNeverEvaluated() {
        String html = MailTemplate.html("mail", Map.of("mail", hostile()));

        assertThat(html)
                .doesNotContain("<script>", "49")
                .contains(
                        "<h1>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; ${7*7}"
                                + " [[${7*7}]]</h1>");
    }

    @Test
    void inPlainTextItStandsAsItIs() {
        assertThat(MailTemplate.text("mail", Map.of("mail", hostile()))).contains(HOSTILE);
    }

    private static Summary hostile() {
        return new Summary(
                "en",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                new Summary.Changes(
                        HOSTILE,
                        Optional.of(HOSTILE),
                        List.of(HOSTILE),
                        List.of(new Summary.Changed(HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
                        List.of(new Summary.Fact(HOSTILE, HOSTILE))),
                new Summary.Claims(HOSTILE, List.of(HOSTILE)),
                new Summary.Figures(
                        HOSTILE, List.of(new Summary.Key(HOSTILE, HOSTILE, Optional.of(HOSTILE)))),
                Optional.empty(),
                new Summary.Files(
                        HOSTILE,
                        Optional.of(HOSTILE),
                        List.of(new Summary.File(HOSTILE, HOSTILE, Optional.empty()))),
                HOSTILE);
    }
}
