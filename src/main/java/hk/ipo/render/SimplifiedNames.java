package hk.ipo.render;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chinese names in Simplified characters. The exchange prints Traditional ones, which OpenCC's
 * dictionaries convert by phrase: 乾元 stays 乾元 though 乾 alone becomes 干. Where a company writes its
 * own name otherwise, {@code simplified_names.properties} says how.
 */
final class SimplifiedNames {

    private static final Map<String, String> EXCEPTIONS = exceptions();

    /** A name in Traditional characters in Simplified ones: 寧德時代 is 宁德时代. */
    static String of(String traditional) {
        String own = EXCEPTIONS.get(traditional);
        return own == null ? ZhConverterUtil.toSimple(traditional) : own;
    }

    private static Map<String, String> exceptions() {
        ResourceBundle names =
                ResourceBundle.getBundle(
                        "hk.ipo.render.simplified_names",
                        Locale.ROOT,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return names.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), names::getString));
    }

    private SimplifiedNames() {}
}
