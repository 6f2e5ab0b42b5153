package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.CarriedData;
import hk.ipo.report.Intake;
import hk.ipo.report.section.ReportBuilder;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

class StatedCellsTest {

    @Test
    void whatWasReadIsAValueAndWhatIsWorkedOutOfItAFormula() throws IOException {
        try (XSSFWorkbook workbook =
                Workbooks.read(
                        new ReportBuilder()
                                .build(
                                        2026,
                                        CarriedData.asKnownOn(LocalDate.of(2026, 1, 13)),
                                        new Intake(List.of(), List.of())))) {
            XSSFRow half = rowOf(workbook.getSheet("Issuers' results"), "02513", "1H2025");
            XSSFCell revenue = half.getCell(4);
            XSSFCell lossPerRevenue = half.getCell(6);

            assertThat(revenue.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(revenue.getNumericCellValue()).isEqualTo(191);
            assertThat(lossPerRevenue.getCellFormula()).isEqualTo("IFERROR(2358/191,\"n/a\")");
            assertThat(lossPerRevenue.getNumericCellValue()).isEqualTo(2358.0 / 191);
        }
    }

    private static XSSFRow rowOf(XSSFSheet sheet, String code, String period) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(XSSFRow.class::cast)
                .filter(row -> says(row, 1, code) && says(row, 2, period))
                .findFirst()
                .orElseThrow();
    }

    private static boolean says(XSSFRow row, int column, String text) {
        XSSFCell cell = row.getCell(column);
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(text);
    }
}
