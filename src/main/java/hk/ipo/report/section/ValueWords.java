package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says the values of a dimension in the words of each language, as some deals write them. */
final class ValueWords {

    private final Function<String, Text> words;

    private ValueWords(Function<String, Text> words) {
        this.words = words;
    }

    /** The words for a dimension's values. */
    static ValueWords of(Dimension dimension, List<Deal> deals) {
        return new ValueWords(
                switch (dimension) {
                    case INDUSTRY -> industries(deals);
                    case ISSUER_TYPE, BOARD, CHAPTER ->
                            value -> Text.of(dimension.key() + "." + value);
                    case SPONSOR, ACCOUNTANT -> houses(deals);
                    case MARKET -> Text.Data::new;
                    case STOCK_CODE -> issuers(deals);
                });
    }

    /** The words for a value. */
    Text of(String value) {
        return words.apply(value);
    }

    private static Function<String, Text> industries(List<Deal> deals) {
        return named(
                deals.stream()
                        .flatMap(deal -> deal.issuer().industry().stream())
                        .map(one -> Map.entry(one.english(), new Text.OfIndustry(one))));
    }

    private static Function<String, Text> houses(List<Deal> deals) {
        ChineseHouseNames chinese = ChineseHouseNames.of(deals);
        return value -> new Text.Name(value, chinese.of(value));
    }

    /** Sanhua Intelligent Controls (02050): several issuers may have one name. */
    private static Function<String, Text> issuers(List<Deal> deals) {
        return named(
                deals.stream()
                        .map(
                                deal ->
                                        Map.entry(
                                                deal.stockCode().toString(),
                                                issuer(
                                                        new Text.Name(
                                                                deal.issuer().nameEnglish(),
                                                                deal.issuer().nameTraditional()),
                                                        deal.stockCode().toString()))));
    }

    private static Text issuer(Text.Name name, String code) {
        return Text.of(
                "dimension.issuer", Argument.words(name), Argument.words(new Text.Data(code)));
    }

    /** What no deal has is said as it stands. */
    private static Function<String, Text> named(
            Stream<? extends Map.Entry<String, ? extends Text>> all) {
        Map<String, Text> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.forEach(one -> known.putIfAbsent(one.getKey(), one.getValue()));
        return value -> Optional.ofNullable(known.get(value)).orElseGet(() -> new Text.Data(value));
    }
}
