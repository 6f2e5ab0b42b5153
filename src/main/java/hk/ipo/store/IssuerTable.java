package hk.ipo.store;

import static hk.ipo.store.ColumnType.FLAG;
import static hk.ipo.store.ColumnType.INTEGER;
import static hk.ipo.store.ColumnType.STOCK_CODE;
import static hk.ipo.store.ColumnType.TEXT;
import static hk.ipo.store.ColumnType.constant;
import static hk.ipo.store.ColumnType.constants;

import hk.ipo.market.Chapter;
import hk.ipo.market.CompactList;
import hk.ipo.market.Industry;
import hk.ipo.market.Issuer;
import hk.ipo.market.IssuerType;
import hk.ipo.market.NameFlag;
import hk.ipo.market.StockCode;
import hk.ipo.source.Feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who is listed. */
final class IssuerTable extends FactTable<Issuer> {

    private final Column<Issuer, StockCode> stockCode =
            column("stock_code", STOCK_CODE, Issuer::stockCode);
    private final Column<Issuer, String> nameEnglish =
            column("name_english", TEXT, Issuer::nameEnglish);
    private final Column<Issuer, Optional<String>> nameTraditional =
            column("name_traditional", TEXT.optional(), Issuer::nameTraditional);
    private final Column<Issuer, Optional<String>> shortNameEnglish =
            column("short_name_english", TEXT.optional(), Issuer::shortNameEnglish);
    private final Column<Issuer, Optional<String>> shortNameSimplified =
            column("short_name_simplified", TEXT.optional(), Issuer::shortNameSimplified);
    private final Column<Issuer, Optional<IssuerType>> issuerType =
            column("issuer_type", constant(IssuerType.class).optional(), Issuer::type);
    private final Column<Issuer, Optional<String>> aShareCode =
            column("a_share_code", TEXT.optional(), Issuer::aShareCode);
    private final Column<Issuer, Optional<String>> parentAShareCode =
            column("parent_a_share_code", TEXT.optional(), Issuer::parentAShareCode);
    private final Column<Issuer, Optional<Chapter>> chapter =
            column("chapter", constant(Chapter.class).optional(), Issuer::chapter);
    private final Column<Issuer, Boolean> preCommercial =
            column("pre_commercial", FLAG, Issuer::preCommercial);
    private final Column<Issuer, Set<NameFlag>> nameFlags =
            column("name_flags", constants(NameFlag.class), Issuer::nameFlags);
    private final Column<Issuer, Optional<String>> industryEnglish =
            industry("industry_english", Industry::english);
    private final Column<Issuer, Optional<String>> industryTraditional =
            industry("industry_traditional", Industry::traditional);
    private final Column<Issuer, Optional<String>> industrySimplified =
            industry("industry_simplified", Industry::simplified);
    private final Column<Issuer, Optional<String>> isin =
            column("isin", TEXT.optional(), Issuer::isin);
    private final Column<Issuer, Optional<Integer>> boardLot =
            column("board_lot", INTEGER.optional(), Issuer::boardLot);

    IssuerTable() {
        super(Feed.ISSUERS, "issuer", Issuer.class);
    }

    @Override
    List<Issuer> newList() {
        return CompactList.ofIssuers();
    }

    @Override
    Issuer read(ResultSet row) throws SQLException {
        Optional<String> traditional = industryTraditional.read(row);
        Optional<String> simplified = industrySimplified.read(row);
        return new Issuer(
                stockCode.read(row),
                nameEnglish.read(row),
                nameTraditional.read(row),
                shortNameEnglish.read(row),
                shortNameSimplified.read(row),
                issuerType.read(row),
                aShareCode.read(row),
                parentAShareCode.read(row),
                chapter.read(row),
                preCommercial.read(row),
                nameFlags.read(row),
                industryEnglish
                        .read(row)
                        .map(
                                english ->
                                        new Industry(
                                                english,
                                                traditional.orElseThrow(),
                                                simplified.orElseThrow())),
                isin.read(row),
                boardLot.read(row));
    }

    private Column<Issuer, Optional<String>> industry(
            String column, Function<Industry, String> language) {
        return column(column, TEXT.optional(), issuer -> issuer.industry().map(language));
    }
}
