package hk.ipo.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

import hk.ipo.market.FindingKind;
import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whatever English can say, the other languages say too. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+\\}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z-]+");

    /** Names that Chinese writes in Latin letters. */
    private static final Set<String> NAMES = Set.of("GEM", "De-SPAC", "SHA-");

    private final Map<String, String> english = messages(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(messages(language).keySet()).isEqualTo(english.keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageHasThePlaceholdersOfTheEnglishOne(Language language) {
        messages(language)
                .forEach(
                        (key, words) ->
                                assertThat(placeholders(words))
                                        .as(key)
                                        .isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void noEnglishWordIsLeftInChinese(Language language) {
        Map<String, Set<String>> left = new TreeMap<>();
        messages(language)
                .forEach(
                        (key, words) -> {
                            Set<String> latin = found(LATIN, words);
                            latin.removeAll(NAMES);
                            if (!latin.isEmpty() && !isTechnical(key)) {
                                left.put(key, latin);
                            }
                        });
        assertThat(left).isEmpty();
    }

    /** Each was once said in two ways; the other way is not to come back. */
    @ParameterizedTest
    @CsvSource({
        "TRADITIONAL_CHINESE, 超額配股(?!權)|獲知|去年同期|本期|已公布數字|限售期|宗發售|發售宗數",
        "SIMPLIFIED_CHINESE, 超额配售(?!权)|获知|去年同期|本期|已公布数据|限售期|宗|发售价|首日回报|平均数|发售家数"
    })
    void oneTermStandsForEachConcept(Language language, String otherTerms) {
        Pattern others = Pattern.compile(otherTerms);
        messages(language)
                .forEach((key, words) -> assertThat(found(others, words)).as(key).isEmpty());
    }

    /** The console speaks English without the bundles. */
    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void aFindingIsSaidInEnglishAsTheConsoleSaysIt(FindingKind kind) {
        assertThat(english).containsEntry("finding." + kind.name(), kind.english());
    }

    @Test
    void aMessageOfOneLanguageIsNeverBlankWhereEnglishSpeaks() {
        for (Language language : Language.values()) {
            messages(language)
                    .forEach(
                            (key, words) ->
                                    assertThat(words.isBlank())
                                            .as(language.tag() + " " + key)
                                            .isEqualTo(english.getOrDefault(key, "").isBlank()));
        }
    }

    @Test
    void noTraditionalCharacterIsLeftInSimplifiedChinese() {
        messages(Language.SIMPLIFIED_CHINESE)
                .forEach(
                        (key, words) ->
                                assertThat(ZhConverterUtil.toSimple(words))
                                        .as(key)
                                        .isEqualTo(words));
    }

    /** Patterns of dates, sizes, fonts and what files must hold are no words. */
    private static boolean isTechnical(String key) {
        return key.startsWith("format.")
                || key.startsWith("excel.format.")
                || key.equals("excel.font")
                // What a file must hold is quoted as it is to be written there.
                || key.startsWith("finding.");
    }

    private static Set<String> placeholders(String words) {
        return found(PLACEHOLDER, words);
    }

    private static Set<String> found(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The file itself, so that nothing is filled in from another. */
    private static Map<String, String> messages(Language language) {
        String file = "messages_" + language.tag().replace('-', '_') + ".properties";
        Properties properties = new EachKeyOnce();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Wording.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    /** A second line for a key would silently take the place of the first. */
    private static final class EachKeyOnce extends Properties {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            Object before = super.put(key, value);
            assertThat(before).as("a line before that of " + key).isNull();
            return value;
        }
    }
}
