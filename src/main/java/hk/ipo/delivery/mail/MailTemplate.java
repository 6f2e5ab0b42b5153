package hk.ipo.delivery.mail;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Sets words in the templates {@code templates/mail.html} and {@code templates/mail.txt}. In the
 * HTML whatever is set is escaped: a name with a bracket in it stays a name.
 */
final class MailTemplate {

    private static final TemplateEngine HTML = engine(TemplateMode.HTML, ".html");
    private static final TemplateEngine TEXT = engine(TemplateMode.TEXT, ".txt");

    private MailTemplate() {}

    /** A mail in HTML. */
    static String html(String template, Map<String, Object> words) {
        return HTML.process(template, new Context(Locale.ROOT, words));
    }

    /** The same in plain text. */
    static String text(String template, Map<String, Object> words) {
        return TEXT.process(template, new Context(Locale.ROOT, words));
    }

    private static TemplateEngine engine(TemplateMode mode, String ending) {
        ClassLoaderTemplateResolver resolver =
                new ClassLoaderTemplateResolver(MailTemplate.class.getClassLoader());
        resolver.setPrefix("hk/ipo/template/");
        resolver.setSuffix(ending);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
