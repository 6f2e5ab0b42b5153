package hk.ipo.render.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What a file says of itself once more, in the form that archives read: also that it keeps to
 * PDF/A-2a and to PDF/UA-1, the latter with a description, because PDF/A does not know of it.
 *
 * @param archival whether it keeps to PDF/A-2a, which an encrypted file must not
 */
record XmpMetadata(ReportWords words, String language, LocalDate asOf, boolean archival) {

    private static final String PDF_A =
            """
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            """;

    /** The metadata as it stands in the file. */
    byte[] bytes() {
        return """
                    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                    <x:xmpmeta xmlns:x="adobe:ns:meta/">
                    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                    <rdf:Description rdf:about=""
                        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
                        xmlns:dc="http://purl.org/dc/elements/1.1/"
                        xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                    %6$s<pdfuaid:part>1</pdfuaid:part>
                    <dc:format>application/pdf</dc:format>
                    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                    <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
                    <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
                    <xmp:CreateDate>%5$sT00:00:00+08:00</xmp:CreateDate>
                    <xmp:ModifyDate>%5$sT00:00:00+08:00</xmp:ModifyDate>
                    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                    <pdfaProperty:name>part</pdfaProperty:name>
                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                    <pdfaProperty:category>internal</pdfaProperty:category>
                    <pdfaProperty:description>The part of ISO 14289 kept to</pdfaProperty:description>
                    </rdf:li></rdf:Seq></pdfaSchema:property>
                    </rdf:li></rdf:Bag></pdfaExtension:schemas>
                    </rdf:Description>
                    </rdf:RDF>
                    </x:xmpmeta>
                    <?xpacket end="r"?>"""
                .formatted(
                        escaped(words.title()),
                        escaped(words.author()),
                        escaped(words.subject()),
                        escaped(language),
                        asOf,
                        archival ? PDF_A : "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return LineBreaker.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
