package hk.ipo.render.pdf;

import java.util.HashMap;
import java.util.Map;

/**
 * A table in the widths for which it was set so far: its lines are broken once for each, however
 * often its height is asked.
 */
final class TableSettings {

    private record Key(float width, float largest) {}

    private final TableText table;
    private final Styles styles;
    private final Map<Key, TableSetting> settings = new HashMap<>();

    TableSettings(TableText table, Styles styles) {
        this.table = table;
        this.styles = styles;
    }

    /** The table. */
    TableText table() {
        return table;
    }

    /** What it is set in. */
    Styles styles() {
        return styles;
    }

    /** The table set for a width, in letters of at most a size, with a space around rows. */
    TableSetting of(float width, float largest, float padding) {
        return settings.computeIfAbsent(
                        new Key(width, largest),
                        key -> TableSetting.of(table, styles, width, largest))
                .padded(padding);
    }
}
