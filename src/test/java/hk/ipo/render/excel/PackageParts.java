package hk.ipo.render.excel;

import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A workbook's package: its parts, each as XML of the standard's transitional schemas. */
record PackageParts(Map<String, byte[]> parts) {

    /** The compiled schemas of ECMA-376, which also know the parts' documents by their root. */
    private static final SchemaTypeLoader SCHEMAS = CTWorksheet.type.getTypeSystem();

    /** The parts of a workbook. */
    static PackageParts of(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return new PackageParts(parts);
    }

    /** The names of the parts that a schema of the standard's office formats is about. */
    List<String> officeParts() {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("xl/") || name.equals("docProps/app.xml"))
                .filter(name -> !name.endsWith(".rels"))
                .toList();
    }

    /** A part as its schema reads it. */
    XmlObject document(String name) throws IOException, XmlException {
        return SCHEMAS.parse(new ByteArrayInputStream(parts.get(name)), null, null);
    }

    /** What a part's schema does not allow, in words. */
    List<String> faults(String name) throws IOException, XmlException {
        XmlObject document = document(name);
        if (document.schemaType().isNoType()) {
            return List.of(name + ": of no known schema");
        }
        List<XmlError> errors = new ArrayList<>();
        document.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(error -> name + ": " + error.getMessage()).toList();
    }
}
