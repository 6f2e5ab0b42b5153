package hk.ipo.report.section;

import hk.ipo.report.Text;

import java.util.Set;

/**
 * That there is an edition for each value of a dimension which a year's deals have.
 *
 * @param by the dimension
 * @param atLeast how many deals an edition must have, 1 or more; there is none about fewer
 * @param deals what the deals with a value are called, with {@code {value}} for it
 * @param only the names of the editions that are wanted; all where empty
 */
public record Each(Dimension by, int atLeast, Text.Own deals, Set<String> only) {

    public Each {
        only = Set.copyOf(only);
        if (atLeast < 1) {
            throw new IllegalArgumentException("a deal expected at least");
        }
    }

    /** The same, for editions of some names alone. */
    public Each only(Set<String> names) {
        return new Each(by, atLeast, deals, names);
    }

    /** Whether the edition of a name is wanted. */
    boolean wants(String name) {
        return only.isEmpty() || only.contains(name);
    }
}
