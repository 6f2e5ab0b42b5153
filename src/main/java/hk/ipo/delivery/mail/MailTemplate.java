package hk.ipo.delivery.mail;

import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The two templates of a mail, {@code templates/mail.html} and {@code templates/mail.txt}, and the
 * accent in which headings are set. In the HTML whatever is set is escaped: a name with a bracket
 * in it stays a name.
 */
public final class MailTemplate {

    private static final String FOLDER = "/hk/ipo/template/";

    /** Those that the program carries, in the standard look. */
    public static final MailTemplate CARRIED = carried(Theme.STANDARD.colours().accent());

    /** Made with the first mail: most runs of the program send none. */
    private static final class Engines {
        static final TemplateEngine HTML = engine(TemplateMode.HTML);
        static final TemplateEngine TEXT = engine(TemplateMode.TEXT);
    }

    private final String html;
    private final String text;
    private final Rgb accent;
    private final Look look;

    /**
     * A template as it was found.
     *
     * @param name how complaints call it
     * @param content what it says
     */
    public record Source(String name, String content) {}

    /**
     * What the HTML takes from the theme.
     *
     * @param accent the accent on white, {@code #0B3C5D}
     * @param accentOnDark the same light enough to be read on a dark ground
     */
    public record Look(String accent, String accentOnDark) {}

    private MailTemplate(String html, String text, Rgb accent) {
        this.html = html;
        this.text = text;
        this.accent = accent;
        this.look = new Look(accent.toString(), accent.onDark().toString());
    }

    /** Those that the program carries, which need not be tried. */
    public static MailTemplate carried(Rgb accent) {
        return untried(carried("mail.html"), carried("mail.txt"), accent);
    }

    /**
     * Two templates, each tried with a made-up mail.
     *
     * @throws IllegalArgumentException naming the template, line and column that cannot be used
     */
    public static MailTemplate of(Source html, Source text, Rgb accent) {
        MailTemplate template = untried(html, text, accent);
        template.set(Engines.HTML, html.name(), html.content(), SampleSummary.FULL);
        template.set(Engines.TEXT, text.name(), text.content(), SampleSummary.FULL);
        return template;
    }

    private static MailTemplate untried(Source html, Source text, Rgb accent) {
        return new MailTemplate(html.content(), text.content(), accent);
    }

    /** The theme's accent, in which the picture's bars are drawn. */
    Rgb accent() {
        return accent;
    }

    /** A mail in HTML. */
    String html(Summary mail) {
        return set(Engines.HTML, "mail.html", html, mail);
    }

    /** The same in plain text. */
    String text(Summary mail) {
        return set(Engines.TEXT, "mail.txt", text, mail);
    }

    private String set(TemplateEngine engine, String name, String template, Summary mail) {
        try {
            return engine.process(
                    template, new Context(Locale.ROOT, Map.of("mail", mail, "look", look)));
        } catch (TemplateProcessingException e) {
            throw new IllegalArgumentException(name + complaint(e), e);
        }
    }

    /** The place and the reason, without the template that Thymeleaf repeats in between. */
    private static String complaint(TemplateProcessingException fault) {
        Throwable cause = fault;
        while (cause != null) {
            if (cause instanceof TemplateProcessingException placed && placed.hasLineAndCol()) {
                return ":" + placed.getLine() + ":" + placed.getCol() + ": " + reason(placed);
            }
            cause = cause.getCause();
        }
        return ": " + reason(fault);
    }

    private static String reason(Throwable fault) {
        String message = String.valueOf(fault.getMessage());
        int rest = message.indexOf(" (template:");
        return rest < 0 ? message : message.substring(0, rest);
    }

    private static Source carried(String name) {
        try (InputStream in = MailTemplate.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the template " + name + " is not in the program");
            }
            return new Source(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateEngine engine(TemplateMode mode) {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(mode);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
