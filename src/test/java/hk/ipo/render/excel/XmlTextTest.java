package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.zip.ByteBlock;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class XmlTextTest {

    @Test
    void markupInDataStaysData() {
        assertThat(element("</t><f>1</f> & \"so\" 'on'"))
                .isEqualTo("<t>&lt;/t&gt;&lt;f&gt;1&lt;/f&gt; &amp; \"so\" 'on'</t>");
    }

    @Test
    void everyPlaneOfUnicodeIsWritten() {
        String text = "aé€寧𠮷😀";

        assertThat(element(text)).isEqualTo("<t>" + text + "</t>");
    }

    @Test
    void blanksAtTheEndsCount() {
        assertThat(element(" a")).isEqualTo("<t xml:space=\"preserve\"> a</t>");
        assertThat(element("a\n")).isEqualTo("<t xml:space=\"preserve\">a\n</t>");
        assertThat(element("a b")).isEqualTo("<t>a b</t>");
        assertThat(element("")).isEqualTo("<t></t>");
    }

    private static String element(String text) {
        ByteBlock block = new ByteBlock();
        XmlText.addElement(block, text);
        return new String(block.toBytes(), StandardCharsets.UTF_8);
    }
}
