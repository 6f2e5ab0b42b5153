package hk.ipo.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class MailListFileTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aListSaysWhoGetsAnEditionAndHow() throws IOException {
        MailLists lists =
                read(
                        """
                        full:
                          - address: desk@example.com
                            name: 市場部
                            language: zh-Hant
                            files: links
                          - address: reader@example.com
                        operators:
                          - address: ops@example.com
                        """);

        assertThat(lists.of("full"))
                .containsExactly(
                        new Recipient(
                                new MailAddress("desk@example.com", Optional.of("市場部")),
                                Language.TRADITIONAL_CHINESE,
                                Recipient.Files.LINKED),
                        new Recipient(
                                MailAddress.of("reader@example.com"),
                                Language.ENGLISH,
                                Recipient.Files.ATTACHED));
        assertThat(lists.operators())
                .extracting(one -> one.address().address())
                .isEqualTo(List.of("ops@example.com"));
        assertThat(lists.of("operators")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "full: nobody|1:7: a list of recipients expected",
                "full: [{addres: a@b}]|1:9: address, name, language or files expected, not 'addres'",
                "full: [{name: Desk}]|1:8: an address expected",
                "full: [{address: desk}]|1:18: a mail address such as desk@example.com expected",
                "full: [{address: a@b, language: fr}]|1:33: one of en, zh-Hant, zh-Hans expected",
                "full: [{address: a@b, files: fax}]|1:30: attachments or links expected",
                "full: [{address: a@b, name: \"x\\r\\nBcc: c@d\"}]|1:29: a name of one line"
                        + " without <, > and \" expected",
                "full: [{address: a@b}, {address: A@B}]|1:24: A@B is on this list before",
                "full: [|1:8: expected the node content, but found '<stream end>'"
            })
    void whatIsNotUnderstoodIsRefusedWithItsPlace(String yaml, String complaint) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(InvalidMailListException.class)
                .hasMessage(folder.resolve("list.yaml") + ":" + complaint);
    }

    private MailLists read(String yaml) throws IOException {
        return MailListFile.read(Files.writeString(folder.resolve("list.yaml"), yaml));
    }
}
