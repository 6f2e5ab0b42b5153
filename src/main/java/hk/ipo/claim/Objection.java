package hk.ipo.claim;

/**
 * Why a row of claims cannot be checked at all: it names something that is not ours.
 *
 * @param column the column at fault, {@code scope}
 * @param found what stands there
 * @param expected what was expected instead, in words for the operator
 */
public record Objection(String column, String found, String expected) {}
