package hk.ipo.template;

import hk.ipo.report.Language;
import hk.ipo.report.Text;
import hk.ipo.report.section.Dimension;
import hk.ipo.report.section.Each;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads of what there is an edition each.
 *
 * <pre>
 * each: sponsor
 * at-least: 3
 * title: 'Offers brought by {value}, {year}'
 * deals: {name: 'Deals of {value}'}
 * </pre>
 */
final class EachYaml {

    private static final String VALUE = "{value}";
    private static final String AT_LEAST = "at-least";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** Of what there is an edition each; nothing for a single edition. */
    static Optional<Each> each(YamlFields edition) {
        Optional<YamlValue> by = edition.find("each");
        if (by.isEmpty()) {
            edition.find(AT_LEAST)
                    .ifPresent(
                            number -> {
                                throw number.wrong("'at-least' goes with 'each' only");
                            });
            return Optional.empty();
        }
        return Optional.of(
                new Each(
                        dimension(by.get()),
                        edition.find(AT_LEAST).map(EachYaml::number).orElse(1),
                        edition.find("deals")
                                .flatMap(DealsYaml::name)
                                .map(EachYaml::pattern)
                                .orElseGet(EachYaml::valueAlone),
                        Set.of()));
    }

    /**
     * Words with the value in every language: without it the editions could not be told apart.
     *
     * @throws InvalidTemplateException when a language lacks it
     */
    static Text.Own pattern(YamlValue value) {
        Text.Own words = LocalText.of(value);
        if (!Arrays.stream(Language.values()).allMatch(words::isPattern)) {
            throw value.wrong("with 'each', {value} expected in every language");
        }
        return words;
    }

    /**
     * Words of a single edition.
     *
     * @throws InvalidTemplateException when they name a value, which only editions of each have
     */
    static Text.Own single(YamlValue value) {
        Text.Own words = LocalText.of(value);
        if (Arrays.stream(Language.values()).anyMatch(words::isPattern)) {
            throw value.wrong("{value} goes with 'each' only");
        }
        return words;
    }

    private static Dimension dimension(YamlValue by) {
        List<String> keys = Arrays.stream(Dimension.values()).map(Dimension::key).toList();
        return Dimension.ofKey(by.oneOf("dimension", keys)).orElseThrow();
    }

    private static int number(YamlValue value) {
        String digits = value.text();
        if (!NUMBER.matcher(digits).matches()) {
            throw value.wrong("a number of deals from 1 to 999999 expected, not '" + digits + "'");
        }
        return Integer.parseInt(digits);
    }

    private static Text.Own valueAlone() {
        return LocalText.everywhere(VALUE);
    }

    private EachYaml() {}
}
