package hk.ipo.render.excel;

import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCacheField;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSharedItems;

import java.util.List;
import java.util.Optional;

/**
 * A column of a pivot table's cache.
 *
 * @param name the ledger's header
 * @param kinds where the table groups by it, the words of its kinds in the order in which they
 *     occur, empty for the deals of which it is not known; none where it does not
 */
record PivotColumn(String name, List<Optional<String>> kinds) {

    PivotColumn {
        kinds = List.copyOf(kinds);
    }

    /** Writes what the cache says of the column. */
    void describe(CTCacheField field) {
        field.setName(name);
        field.setNumFmtId(0);
        CTSharedItems items = field.addNewSharedItems();
        if (kinds.isEmpty()) {
            return;
        }
        if (kinds.contains(Optional.<String>empty())) {
            items.setContainsBlank(true);
        }
        if (kinds.stream().noneMatch(Optional::isPresent)) {
            items.setContainsNonDate(false);
            items.setContainsString(false);
        }
        for (Optional<String> kind : kinds) {
            kind.ifPresentOrElse(words -> items.addNewS().setV(CellText.of(words)), items::addNewM);
        }
        items.setCount(kinds.size());
    }
}
