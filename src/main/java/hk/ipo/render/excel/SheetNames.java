package hk.ipo.render.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Sheet names made of titles: safe, unique and no longer than programs allow. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** A name for a sheet of that title. */
    String of(String title) {
        String safe = safe(title);
        String name = CellText.shortened(safe, LONGEST);
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            String suffix = " (" + copy + ")";
            name = CellText.shortened(safe, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** A sheet's name as formulas and links write it. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    private static String safe(String title) {
        String safe =
                CellText.of(title)
                        .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[' ]+|[' ]+$", "");
        return safe.isBlank() ? "-" : safe;
    }
}
