package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.ReportFixture;

import org.apache.poi.xssf.usermodel.XSSFPivotCacheRecords;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCacheField;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTString;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

class PivotSheetTest {

    @Test
    void industriesStandInTheOrderOfTheirFundsAndAddUpToTheLedger() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            List<String> shown =
                    IntStream.rangeClosed(5, 14)
                            .mapToObj(row -> line(workbook, row))
                            .filter(line -> !line.isBlank())
                            .toList();

            assertThat(shown)
                    .containsExactly(
                            "\"Board\" | \"(All)\" | ",
                            "\"Issuer type\" | \"(All)\" | ",
                            "\"Industry\" | \"Number of deals\" | \"Total funds (HK$)\"",
                            "\"Automobiles\" | 1.0 | 1.38E10",
                            "\"Semiconductors\" | 1.0 | 4.4E9",
                            "\"Pharmaceuticals & Biotechnology\" | 1.0 | 5.0E8",
                            "\"Not known\" | 2.0 | 6.0E7",
                            "\"Total\" | 5.0 | 1.876E10");
        }
    }

    @Test
    void theTableRestsOnTheLedgerByNameAndIsBroughtUpToDateWhenOpened() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            var cache = table(workbook).getPivotCacheDefinition().getCTPivotCacheDefinition();
            var source = cache.getCacheSource().getWorksheetSource();

            assertThat(source.getName()).isEqualTo("Ledger");
            assertThat(source.isSetSheet()).isFalse();
            assertThat(cache.getRefreshOnLoad()).isTrue();
            assertThat(cache.getRefreshedBy()).isEqualTo("Hong Kong new-listing market report");
            // 30 June 2025, counted in days as the format does.
            assertThat(cache.getRefreshedDate()).isEqualTo(45_838);
        }
    }

    @Test
    void theCacheKnowsTheColumnsAndTheKindsButHoldsNoCopyOfTheRows() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(ReportFixture.report())) {
            var ledger = workbook.getSheet("Ledger").getTables().getFirst();
            var definition = table(workbook).getPivotCacheDefinition();
            List<CTCacheField> fields =
                    definition.getCTPivotCacheDefinition().getCacheFields().getCacheFieldList();

            assertThat(fields)
                    .extracting(CTCacheField::getName)
                    .containsExactlyElementsOf(
                            ledger.getColumns().stream().map(column -> column.getName()).toList());
            assertThat(fields.get(3).getSharedItems().getSList())
                    .extracting(CTString::getV)
                    .containsExactly("Main Board", "GEM");
            assertThat(fields.get(10).getSharedItems().getContainsBlank()).isTrue();
            assertThat(fields.get(10).getSharedItems().getCount()).isEqualTo(4);
            var records =
                    definition.getRelations().stream()
                            .filter(XSSFPivotCacheRecords.class::isInstance)
                            .map(part -> ((XSSFPivotCacheRecords) part).getCtPivotCacheRecords())
                            .findFirst()
                            .orElseThrow();
            assertThat(records.sizeOfRArray()).isZero();
        }
    }

    private static String line(XSSFWorkbook workbook, int row) {
        var cells = workbook.getSheet("Pivot 2025").getRow(row - 1);
        return cells == null
                ? ""
                : IntStream.range(0, 3)
                        .mapToObj(cells::getCell)
                        .map(cell -> cell == null ? "" : Workbooks.value(cell))
                        .reduce((left, right) -> left + " | " + right)
                        .orElseThrow();
    }

    private static XSSFPivotTable table(XSSFWorkbook workbook) {
        return workbook.getSheet("Pivot 2025").getPivotTables().getFirst();
    }
}
