package hk.ipo.render.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What a file says of itself once more, in the form that archives read. */
record XmpMetadata(ReportWords words, String language, LocalDate asOf) {

    /** The metadata as it stands in the file. */
    byte[] bytes() {
        return """
                    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                    <x:xmpmeta xmlns:x="adobe:ns:meta/">
                    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                    <rdf:Description rdf:about=""
                        xmlns:dc="http://purl.org/dc/elements/1.1/"
                        xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                    <dc:format>application/pdf</dc:format>
                    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                    <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
                    <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
                    <xmp:CreateDate>%5$sT00:00:00+08:00</xmp:CreateDate>
                    <xmp:ModifyDate>%5$sT00:00:00+08:00</xmp:ModifyDate>
                    </rdf:Description>
                    </rdf:RDF>
                    </x:xmpmeta>
                    <?xpacket end="r"?>"""
                .formatted(
                        escaped(words.title()),
                        escaped(words.author()),
                        escaped(words.subject()),
                        escaped(language),
                        asOf)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return LineBreaker.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
