package hk.ipo.template;

import hk.ipo.report.Language;
import hk.ipo.report.Text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Reads words of the publisher's own: one text for all languages, or one for each. */
final class LocalText {

    private static final int LONGEST = 1_000;

    /** {@code Technology}, or {@code {en: Technology, zh-Hant: 科技, zh-Hans: 科技}}. */
    static Text.Own of(YamlValue value) {
        if (value.isText()) {
            return everywhere(line(value));
        }
        Map<Language, String> words = new EnumMap<>(Language.class);
        YamlFields fields =
                value.fields(
                        Arrays.stream(Language.values()).map(Language::tag).toArray(String[]::new));
        for (Language language : Language.values()) {
            words.put(language, line(fields.get(language.tag())));
        }
        return new Text.Own(words);
    }

    /** The same words in every language. */
    static Text.Own everywhere(String all) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> words.put(language, all));
        return new Text.Own(words);
    }

    private static String line(YamlValue value) {
        String text = value.text();
        if (text.length() > LONGEST || text.codePoints().anyMatch(Character::isISOControl)) {
            throw value.wrong("one line of at most " + LONGEST + " characters expected");
        }
        return text;
    }

    private LocalText() {}
}
