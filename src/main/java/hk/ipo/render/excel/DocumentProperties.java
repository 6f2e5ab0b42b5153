package hk.ipo.render.excel;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What the file says about itself: never when or by whose account it was made. */
final class DocumentProperties {

    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");

    /** Sets the properties; both days are the as-of day's first moment in Hong Kong. */
    static void write(Book book) {
        String moment =
                DateTimeFormatter.ISO_INSTANT.format(
                        book.report().facts().asOf().atStartOfDay(HONG_KONG).toInstant());
        String author = book.wording().message("excel.author");
        POIXMLProperties properties = book.workbook().getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(book.title());
        core.setSubjectProperty(book.asOf());
        core.getUnderlyingProperties().setLanguageProperty(book.wording().language().tag());
        core.setCreator(author);
        core.setLastModifiedByUser(author);
        properties.getExtendedProperties().setApplication(author);
        try {
            core.setCreated(moment);
            core.setModified(moment);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a moment in ISO 8601 expected: " + moment, e);
        }
    }

    private DocumentProperties() {}
}
