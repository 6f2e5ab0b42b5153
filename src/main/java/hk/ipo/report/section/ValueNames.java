package hk.ipo.report.section;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of editions about values: {@code sponsor-} and the value's small Latin letters and
 * digits, {@code sponsor-bnp-paribas} for "BNP Paribas". Where that is empty, too long or the same
 * for two values, the beginning of the value's SHA-256 stands behind it. So a name is safe as a
 * part of a file's name whatever the value is, and the same on every machine.
 */
final class ValueNames {

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern AT_ENDS = Pattern.compile("^-|-$");

    /** A longer name would be cut off by file systems, with all else that a file's name says. */
    private static final int LONGEST = 96;

    private static final int DIGITS = 12;

    /** What looks like a name with a hash could be that of another value. */
    private static final Pattern HASHED = Pattern.compile("(.*-)?[0-9a-f]{" + DIGITS + "}");

    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * The names of some values.
     *
     * @param beginning what each name begins with
     * @param values the values, each once
     */
    ValueNames(String beginning, Collection<String> values) {
        Map<String, List<String>> bySlug =
                values.stream().collect(Collectors.groupingBy(ValueNames::slug));
        for (String value : values) {
            String slug = slug(value);
            boolean isClear =
                    Objects.requireNonNull(bySlug.get(slug)).size() == 1
                            && !slug.isEmpty()
                            && slug.length() <= LONGEST
                            && !HASHED.matcher(slug).matches();
            names.put(value, beginning + (isClear ? slug : hashed(slug, value)));
        }
    }

    /** The name of a value. */
    String of(String value) {
        return Objects.requireNonNull(names.get(value), value);
    }

    /** All names, in the order of the values. */
    Collection<String> all() {
        return names.values();
    }

    private static String slug(String value) {
        String letters =
                MARKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKD)).replaceAll("");
        return AT_ENDS.matcher(
                        OTHER_SIGNS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .replaceAll("");
    }

    private static String hashed(String slug, String value) {
        String kept = slug.substring(0, Math.min(slug.length(), LONGEST - DIGITS - 1));
        String hash = sha256(value).substring(0, DIGITS);
        return kept.isEmpty() ? hash : AT_ENDS.matcher(kept).replaceAll("") + "-" + hash;
    }

    private static String sha256(String value) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
