package hk.ipo.template;

import hk.ipo.render.Theme;
import hk.ipo.render.excel.WorkbookStyles;
import hk.ipo.report.Expected;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that templates say.
 *
 * @param editions the editions of {@code report.yaml}, in its order, at least one
 * @param theme the look of {@code theme.yaml}
 * @param workbookStyles the cells of {@code workbook.xlsx}
 */
public record Templates(
        List<EditionTemplate> editions, Theme theme, WorkbookStyles workbookStyles) {

    /** Picks every edition. */
    public static final String ALL = "all";

    public Templates {
        editions = List.copyOf(editions);
    }

    /**
     * Reads the templates of a folder.
     *
     * @throws InvalidTemplateException when one cannot be used
     */
    public static Templates read(TemplateFolder folder) {
        Theme theme = new ThemeYaml(folder).theme();
        return new Templates(
                new ReportYaml(folder.template("report.yaml")).editions(),
                theme,
                WorkbookTemplate.styles(folder.template("workbook.xlsx"), theme));
    }

    /**
     * The editions of some names, in the order of {@code report.yaml}.
     *
     * @param names their ids, or {@value #ALL}
     * @throws InvalidTemplateException when there is none of a name
     */
    public List<EditionTemplate> pick(List<String> names) {
        List<String> known = editions.stream().map(EditionTemplate::id).toList();
        for (String name : names) {
            if (!name.equals(ALL) && !known.contains(name)) {
                throw new InvalidTemplateException(Expected.oneOf("edition", name, known));
            }
        }
        return editions.stream()
                .filter(edition -> names.contains(ALL) || names.contains(edition.id()))
                .collect(Collectors.toUnmodifiableList());
    }
}
