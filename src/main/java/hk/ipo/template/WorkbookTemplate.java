package hk.ipo.template;

import hk.ipo.render.Theme;
import hk.ipo.render.excel.InvalidStylesException;
import hk.ipo.render.excel.WorkbookStyles;

/** Reads {@code workbook.xlsx}: the cells of the published workbook. */
final class WorkbookTemplate {

    /**
     * The styles of its named cells, each legible in a theme's colours.
     *
     * @throws InvalidTemplateException when they cannot be used
     */
    static WorkbookStyles styles(TemplateFile file, Theme theme) {
        try {
            WorkbookStyles styles = WorkbookStyles.read(file.content());
            styles.requireLegible(theme.colours());
            return styles;
        } catch (InvalidStylesException e) {
            throw new InvalidTemplateException(file.name() + ": " + e.getMessage(), e);
        }
    }

    private WorkbookTemplate() {}
}
