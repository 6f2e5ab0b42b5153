package hk.ipo.delivery;

import com.fasterxml.jackson.annotation.JsonInclude.Include;

import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pages about an edition in every language, as {@value EditionPage#FILE} keeps them, so that
 * they can be shown without its report being made again. Words are those of the workbook and the
 * PDF; charts are kept as words and numbers and drawn when they are shown. The headlines stand
 * first, so that a list of editions need read no more.
 *
 * <pre>{"headlines": {"en": "119 listings raised HK$285.96bn…", …}, "pages": {"en": {…}, …}}</pre>
 */
public final class PageJson {

    private static final String HEADLINES = "headlines";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(Include.NON_ABSENT))
                    .build();

    /** The whole file, by the languages' tags. */
    private record Content(Map<String, String> headlines, Map<String, EditionPage> pages) {}

    /** Writes the pages about a report; the caller closes the stream. */
    public static void write(Report report, OutputStream stream) throws IOException {
        Map<String, String> headlines = new LinkedHashMap<>();
        Map<String, EditionPage> pages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            PageWording words = new PageWording(Wording.of(language));
            headlines.put(language.tag(), words.headline(report));
            pages.put(language.tag(), words.page(report));
        }
        stream.write(MAPPER.writeValueAsBytes(new Content(headlines, pages)));
        stream.write('\n');
    }

    /**
     * The page in a language.
     *
     * @throws DamagedArchiveException when the file is not as this program writes it
     * @throws IOException when it cannot be read
     */
    public static Optional<EditionPage> read(Path file, Language language) throws IOException {
        try {
            Content content = MAPPER.readValue(Files.readAllBytes(file), Content.class);
            return Optional.ofNullable(content.pages().get(language.tag()));
        } catch (JacksonException e) {
            throw new DamagedArchiveException(file + " cannot be read", e);
        }
    }

    /**
     * The headline in every language that the file has, without reading on.
     *
     * @throws DamagedArchiveException when the file is not as this program writes it
     * @throws IOException when it cannot be read
     */
    public static Map<Language, String> headlines(Path file) throws IOException {
        Map<Language, String> headlines = new EnumMap<>(Language.class);
        try (JsonParser json = MAPPER.createParser(file)) {
            if (json.nextToken() != JsonToken.START_OBJECT
                    || !HEADLINES.equals(json.nextName())
                    || json.nextToken() != JsonToken.START_OBJECT) {
                throw new DamagedArchiveException(file + " has no headlines", null);
            }
            for (String tag = json.nextName(); tag != null; tag = json.nextName()) {
                String headline = json.nextStringValue();
                if (headline != null) {
                    Language.ofTag(tag).ifPresent(language -> headlines.put(language, headline));
                }
            }
            return headlines;
        } catch (JacksonException e) {
            throw new DamagedArchiveException(file + " cannot be read", e);
        }
    }

    private PageJson() {}
}
