package hk.ipo.bench.csv;

import hk.ipo.bench.Spent;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.core.io.FileSystemResource;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Spring Batch's {@code FlatFileItemReader} over the same columns, each read as its type. */
public final class FlatFileReading {

    /** What a row says, of the columns that a listing has. */
    private record Row(
            String stockCode,
            String board,
            Optional<LocalDate> listed,
            Optional<LocalDate> prospectus,
            String method,
            Optional<BigDecimal> price,
            String range,
            Optional<BigDecimal> shares,
            Optional<BigDecimal> hongKong,
            Optional<BigDecimal> international,
            Optional<BigDecimal> base,
            Optional<BigDecimal> net,
            String sponsors,
            String sponsorsChinese,
            String accountant,
            Optional<BigDecimal> publicMultiple,
            Optional<BigDecimal> internationalMultiple,
            Optional<BigDecimal> applications,
            Optional<BigDecimal> success,
            Optional<BigDecimal> publicShare,
            Optional<BigDecimal> cornerstones,
            Optional<BigDecimal> open,
            Optional<BigDecimal> close,
            Optional<LocalDate> applied,
            String announcement,
            Optional<BigDecimal> all,
            String remarks) {}

    /** Reads the file {@code args[0]}, {@code args[1]} times. */
    public static void main(String[] args) throws Exception {
        for (int pass = 0; pass < Integer.parseInt(args[1]); pass++) {
            Spent before = Spent.sinceStart();
            long rows = read(Path.of(args[0]));
            System.out.println(rows + " rows, " + Spent.sinceStart().since(before));
        }
        System.out.println(Spent.sinceStart().line());
    }

    private static long read(Path file) throws Exception {
        FlatFileItemReader<Row> reader =
                new FlatFileItemReaderBuilder<Row>()
                        .name("peer")
                        .resource(new FileSystemResource(file))
                        .encoding(StandardCharsets.UTF_8.name())
                        .linesToSkip(1)
                        .delimited()
                        .names(header(file))
                        .fieldSetMapper(FlatFileReading::row)
                        .build();
        long rows = 0;
        reader.open(new ExecutionContext());
        while (reader.read() != null) {
            rows++;
        }
        reader.close();
        return rows;
    }

    private static String[] header(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return lines.readLine().split(",", -1);
        }
    }

    private static Row row(FieldSet row) {
        return new Row(
                text(row, "stock_code"),
                text(row, "board"),
                day(row, "listing_date"),
                day(row, "prospectus_date"),
                text(row, "listing_method"),
                number(row, "offer_price_hkd"),
                text(row, "offer_price_range_hkd"),
                number(row, "offer_shares"),
                number(row, "funds_hong_kong_offer_hkd"),
                number(row, "funds_international_offer_hkd"),
                number(row, "funds_raised_base_hkd"),
                number(row, "net_proceeds_hkd"),
                text(row, "sponsors_en"),
                text(row, "sponsors_zh"),
                text(row, "reporting_accountant"),
                number(row, "public_subscription_multiple"),
                number(row, "international_subscription_multiple"),
                number(row, "valid_applications"),
                number(row, "one_lot_success_pct"),
                number(row, "public_offer_final_pct"),
                number(row, "cornerstone_pct"),
                number(row, "first_day_open_hkd"),
                number(row, "first_day_close_hkd"),
                day(row, "application_date"),
                text(row, "announcement_url"),
                number(row, "funds_raised_final_hkd"),
                text(row, "remarks"));
    }

    private static String text(FieldSet row, String column) {
        return Objects.requireNonNullElse(row.readString(column), "");
    }

    private static Optional<BigDecimal> number(FieldSet row, String column) {
        return Optional.ofNullable(row.readBigDecimal(column));
    }

    private static Optional<LocalDate> day(FieldSet row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private FlatFileReading() {}
}
