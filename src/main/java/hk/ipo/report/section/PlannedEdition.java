package hk.ipo.report.section;

import java.util.Optional;

/**
 * An edition that can be built from the facts it was planned on.
 *
 * @param id its name in options and file names: {@code technology}, {@code sponsor-bnp-paribas}
 * @param value the value that it is about, where there is an edition for each: {@code BNP Paribas}
 * @param outline what it contains
 */
public record PlannedEdition(String id, Optional<String> value, Outline outline) {}
