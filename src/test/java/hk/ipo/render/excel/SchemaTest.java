package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.CarriedData;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.ReportFixture;
import hk.ipo.report.section.ReportBuilder;

import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Programs repair, or refuse, a package of which a part is not as its schema says. */
class SchemaTest {

    private static final Report REPORT =
            new ReportBuilder()
                    .build(
                            2025,
                            CarriedData.asKnownOn(LocalDate.of(2026, 1, 5)),
                            new Intake(List.of(), List.of()));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartOfTheWholeWorkbookIsAsItsSchemaSays(Language language)
            throws IOException, XmlException {
        PackageParts parts = PackageParts.of(Workbooks.render(REPORT, language));

        List<String> faults = new ArrayList<>();
        for (String name : parts.officeParts()) {
            faults.addAll(parts.faults(name));
        }

        assertThat(faults).isEmpty();
        assertThat(parts.officeParts())
                .contains(
                        "xl/workbook.xml",
                        "xl/styles.xml",
                        "xl/sharedStrings.xml",
                        "xl/charts/chart1.xml",
                        "xl/drawings/drawing1.xml",
                        "xl/tables/table1.xml",
                        "xl/pivotTables/pivotTable1.xml",
                        "xl/pivotCache/pivotCacheDefinition1.xml",
                        "xl/pivotCache/pivotCacheRecords1.xml");
    }

    @Test
    void aPartThatIsNotAsItsSchemaSaysIsSeen() throws IOException, XmlException {
        PackageParts sound = PackageParts.of(Workbooks.render(ReportFixture.report()));
        Map<String, byte[]> parts = new HashMap<>(sound.parts());
        String styles = new String(parts.get("xl/styles.xml"), StandardCharsets.UTF_8);
        parts.put(
                "xl/styles.xml",
                styles.replaceAll("rgb=\"FF([0-9A-F]{6})\"", "rgb=\"$1\"")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(new PackageParts(parts).faults("xl/styles.xml"))
                .hasSizeGreaterThan(0)
                .allMatch(fault -> fault.startsWith("xl/styles.xml: hexBinary encoded data has 3"));
        assertThat(sound.faults("xl/styles.xml")).isEmpty();
    }
}
