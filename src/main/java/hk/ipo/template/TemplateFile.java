package hk.ipo.template;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** One template as it was found: in the publisher's folder or carried. */
final class TemplateFile {

    private final String name;
    private final byte[] content;
    private final boolean carried;

    /** A file that a publisher has put there. */
    TemplateFile(String name, byte[] content) {
        this(name, content, false);
    }

    private TemplateFile(String name, byte[] content, boolean carried) {
        this.name = name;
        this.content = content.clone();
        this.carried = carried;
    }

    /** A file that the program carries, which its tests have tried. */
    static TemplateFile carried(String name, byte[] content) {
        return new TemplateFile(name, content, true);
    }

    boolean isCarried() {
        return carried;
    }

    /** How complaints call it: {@code templates/report.yaml}. */
    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    /**
     * Its text.
     *
     * @throws InvalidTemplateException when it is not UTF-8
     */
    String text() {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidTemplateException(name + ": text in UTF-8 expected", e);
        }
    }
}
