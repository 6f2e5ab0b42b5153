package hk.ipo.template;

import hk.ipo.delivery.mail.MailLists;
import hk.ipo.delivery.mail.MailTemplate;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;
import hk.ipo.render.excel.WorkbookStyles;
import hk.ipo.report.Expected;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that templates say.
 *
 * @param editions the editions of {@code report.yaml}, in its order, at least one
 * @param operators who is told of failures
 * @param theme the look of {@code theme.yaml}
 * @param workbookStyles the cells of {@code workbook.xlsx}
 * @param mail what sets the words of a mail
 * @param fingerprint the SHA-256 of all files of them in hexadecimal, wherever these lie
 */
public record Templates(
        List<EditionTemplate> editions,
        List<Recipient> operators,
        Theme theme,
        WorkbookStyles workbookStyles,
        MailTemplate mail,
        String fingerprint) {

    /** Picks every edition. */
    public static final String ALL = "all";

    public Templates {
        editions = List.copyOf(editions);
        operators = List.copyOf(operators);
    }

    /**
     * Reads the templates of a folder.
     *
     * @throws InvalidTemplateException when one cannot be used
     */
    public static Templates read(TemplateFolder folder) {
        ReportYaml report = new ReportYaml(folder.template("report.yaml"));
        Theme theme = new ThemeYaml(folder).theme();
        WorkbookStyles styles = workbookStyles(folder, theme);
        MailTemplate mail = mail(folder, theme.colours().accent());
        return new Templates(
                report.editions(), report.operators(), theme, styles, mail, folder.fingerprint());
    }

    /** A workbook takes long to open, and what the carried one shows is built in. */
    private static WorkbookStyles workbookStyles(TemplateFolder folder, Theme theme) {
        TemplateFile file = folder.template("workbook.xlsx");
        return file.isCarried() && theme.colours().equals(Theme.STANDARD.colours())
                ? WorkbookStyles.STANDARD
                : WorkbookTemplate.styles(file, theme);
    }

    private static MailTemplate mail(TemplateFolder folder, Rgb accent) {
        TemplateFile html = folder.template("mail.html");
        TemplateFile text = folder.template("mail.txt");
        return html.isCarried() && text.isCarried()
                ? MailTemplate.carried(accent)
                : mail(html, text, accent);
    }

    private static MailTemplate mail(TemplateFile html, TemplateFile text, Rgb accent) {
        try {
            return MailTemplate.of(
                    new MailTemplate.Source(html.name(), html.text()),
                    new MailTemplate.Source(text.name(), text.text()),
                    accent);
        } catch (IllegalArgumentException e) {
            throw new InvalidTemplateException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Who is mailed of which edition, and of failures. */
    public MailLists lists() {
        return new MailLists(
                editions.stream()
                        .collect(
                                Collectors.toMap(EditionTemplate::id, EditionTemplate::recipients)),
                operators);
    }

    /**
     * The editions of some names, in the order of {@code report.yaml}.
     *
     * @param names their ids, those of single editions of a pattern too, or {@value #ALL}
     * @throws InvalidTemplateException when there is none of a name
     */
    public List<EditionTemplate> pick(List<String> names) {
        List<String> known = editions.stream().map(EditionTemplate::id).toList();
        for (String name : names) {
            if (!name.equals(ALL)
                    && !known.contains(name)
                    && editions.stream().noneMatch(edition -> edition.isOneOf(name))) {
                throw new InvalidTemplateException(Expected.oneOf("edition", name, known));
            }
        }
        return editions.stream()
                .flatMap(edition -> picked(edition, names).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    private static Optional<EditionTemplate> picked(EditionTemplate edition, List<String> names) {
        if (names.contains(ALL) || names.contains(edition.id())) {
            return Optional.of(edition);
        }
        Set<String> some =
                names.stream().filter(edition::isOneOf).collect(Collectors.toUnmodifiableSet());
        return some.isEmpty() ? Optional.empty() : Optional.of(edition.only(some));
    }
}
