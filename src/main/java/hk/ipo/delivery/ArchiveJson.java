package hk.ipo.delivery;

import com.fasterxml.jackson.annotation.JsonInclude.Include;

import hk.ipo.report.Language;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The archive's records as JSON in UTF-8: in the order of their components, without what is absent.
 */
final class ArchiveJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(Include.NON_ABSENT))
                    // Line feeds between properties, whatever the platform.
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Language.class, new Said<>(Language::tag))
                                    .addDeserializer(Language.class, new Read<>(Language::ofTag))
                                    .addSerializer(Format.class, new Said<>(Format::extension))
                                    .addDeserializer(Format.class, new Read<>(Format::ofExtension)))
                    .build();

    /** The one text of a value. */
    static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(MAPPER.writeValueAsBytes(value));
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /**
     * A value read from a file.
     *
     * @throws IOException when the file cannot be read, or is not such a value
     */
    static <T> T read(Path file, Class<T> kind) throws IOException {
        return read(Files.readAllBytes(file), kind, file);
    }

    /**
     * A value read from bytes of a file.
     *
     * @throws IOException when they are not such a value
     */
    static <T> T read(byte[] bytes, Class<T> kind, Path file) throws IOException {
        try {
            return MAPPER.readValue(bytes, kind);
        } catch (JacksonException e) {
            throw new DamagedArchiveException(file + " cannot be read", e);
        }
    }

    private static final class Said<T> extends ValueSerializer<T> {

        private final Function<T, String> name;

        Said(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(name.apply(value));
        }
    }

    private static final class Read<T> extends ValueDeserializer<T> {

        private final Function<String, Optional<T>> named;

        Read(Function<String, Optional<T>> named) {
            this.named = named;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            String name = json.getValueAsString("");
            return named.apply(name)
                    .orElseThrow(() -> context.weirdStringException(name, Object.class, "unknown"));
        }
    }

    private ArchiveJson() {}
}
