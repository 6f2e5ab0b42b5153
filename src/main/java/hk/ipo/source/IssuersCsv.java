package hk.ipo.source;

import hk.ipo.market.Chapter;
import hk.ipo.market.FindingKind;
import hk.ipo.market.Industry;
import hk.ipo.market.Issuer;
import hk.ipo.market.IssuerType;
import hk.ipo.market.NameFlag;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code issuers.csv}: one issuer a row, by stock code. */
final class IssuersCsv extends CsvFeedSource<Issuer> {

    /**
     * The exchange's first year. An issuer's particulars are no news by themselves: the listing
     * carries the day from which it counts.
     */
    private static final LocalDate ALWAYS = LocalDate.of(1986, 1, 1);

    private static final String PRE_COMMERCIAL = "18C (pre-commercial)";
    private static final Pattern NAME_FLAGS = Pattern.compile("[BPSW]{1,4}");
    private static final Pattern ISIN = Pattern.compile("[A-Z]{2}[A-Z0-9]{9}[0-9]");

    IssuersCsv() {
        super(CsvLayout.ISSUERS);
    }

    @Override
    Issuer read(CsvRow row) {
        return new Issuer(
                row.required("stock_code").stockCode(),
                row.required("name_en").text(),
                row.optional("name_zh").map(Field::text),
                row.optional("short_name_en").map(Field::text),
                row.optional("short_name_zh").map(Field::text),
                row.optional("issuer_type").map(type -> type.oneOf(IssuerType.class)),
                row.optional("a_share_code").map(Field::text),
                row.optional("parent_a_share_code").map(Field::text),
                row.optional("chapter").map(IssuersCsv::chapter),
                row.optional("chapter").map(Field::text).filter(PRE_COMMERCIAL::equals).isPresent(),
                row.optional("name_flags").map(IssuersCsv::nameFlags).orElse(Set.of()),
                industry(row),
                row.optional("isin").map(isin -> isin.matching(ISIN, FindingKind.ISIN)),
                row.optional("board_lot").map(Field::smallCount));
    }

    @Override
    String key(Issuer issuer) {
        return issuer.stockCode().toString();
    }

    @Override
    LocalDate knownFrom(Issuer issuer) {
        return ALWAYS;
    }

    private static Chapter chapter(Field field) {
        return switch (field.text()) {
            case "18A" -> Chapter.BIOTECH;
            case "18C", PRE_COMMERCIAL -> Chapter.SPECIALIST_TECHNOLOGY;
            default -> throw field.notReadable(FindingKind.ONE_OF, "18A, 18C, " + PRE_COMMERCIAL);
        };
    }

    /** The markers behind a name, written without a blank between them. */
    static Set<NameFlag> nameFlags(Field field) {
        String letters = field.matching(NAME_FLAGS, FindingKind.NAME_FLAGS);
        Set<NameFlag> flags = EnumSet.noneOf(NameFlag.class);
        letters.chars().mapToObj(Character::toString).map(NameFlag::valueOf).forEach(flags::add);
        return flags;
    }

    private static Optional<Industry> industry(CsvRow row) {
        Optional<String> english = row.optional("industry_en").map(Field::text);
        Optional<String> traditional = row.optional("industry_zh_hant").map(Field::text);
        Optional<String> simplified = row.optional("industry_zh_hans").map(Field::text);
        // Half an industry could not be shown in every language of the report.
        return english.isPresent() && traditional.isPresent() && simplified.isPresent()
                ? Optional.of(new Industry(english.get(), traditional.get(), simplified.get()))
                : Optional.empty();
    }
}
