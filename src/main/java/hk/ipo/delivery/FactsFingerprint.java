package hk.ipo.delivery;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Background;
import hk.ipo.market.Deal;
import hk.ipo.market.OverAllotment;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.ColumnValue;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.LedgerColumns;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of an edition as text, every value of the ledger on a line of its own and so every fact
 * around the listings, so that the same facts have the same fingerprint wherever and whenever they
 * are read.
 */
final class FactsFingerprint {

    /** So much is gathered before it is digested: of a million deals it would be a gigabyte. */
    private static final int GATHERED = 1 << 16;

    private final MessageDigest digest = Sha256.digest();
    private final StringBuilder text = new StringBuilder();

    private FactsFingerprint() {}

    /** The SHA-256 in hexadecimal of the facts. */
    static String of(EditionFacts facts, Background background) {
        FactsFingerprint fingerprint = new FactsFingerprint();
        fingerprint.line("period", facts.period().start() + " " + facts.period().end());
        facts.deals().forEach(fingerprint::deal);
        facts.yearBefore().forEach(fingerprint::deal);
        facts.annualTotals().forEach(fingerprint::total);
        fingerprint.around(background);
        fingerprint.digest();
        return Sha256.hex(fingerprint.digest.digest());
    }

    private void deal(Deal deal) {
        for (Column column : LedgerColumns.ALL) {
            line(column.id(), ColumnValue.of(column, deal).map(FactsFingerprint::said).orElse(""));
        }
        deal.overAllotments().forEach(this::overAllotment);
    }

    private void overAllotment(OverAllotment one) {
        line("over-allotment", one.knownOn() + " " + one.basis() + " " + one.proceeds());
    }

    /** Sorted, for what is known does not depend on the order in which it is kept. */
    private void around(Background background) {
        Stream.of(
                        background.applications(),
                        background.pipeline(),
                        background.financials(),
                        background.claims(),
                        background.returned())
                .flatMap(List::stream)
                .map(FactText::of)
                .sorted()
                .forEach(fact -> line("around", fact));
    }

    private void total(AnnualTotal total) {
        line(
                "total",
                total.year()
                        + " "
                        + number(total.listings().map(BigDecimal::valueOf))
                        + " "
                        + number(total.mainBoard().map(BigDecimal::valueOf))
                        + " "
                        + number(total.gem().map(BigDecimal::valueOf))
                        + " "
                        + number(total.funds().map(funds -> funds.amount())));
    }

    private void line(String name, String value) {
        // A line break within a value must not look like the next line.
        text.append(name)
                .append('\t')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n');
        if (text.length() > GATHERED) {
            digest();
        }
    }

    private void digest() {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private static String said(ColumnValue value) {
        return switch (value) {
            case ColumnValue.OfNumber number -> number.number().toPlainString();
            case ColumnValue.OfLabel label -> label.label().code();
            case ColumnValue.OfDay day -> day.day().toString();
            case ColumnValue.OfWords words ->
                    words.words().stream().collect(Collectors.joining("\t"));
        };
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("-");
    }
}
