package hk.ipo.claim;

import hk.ipo.market.Finding;

/**
 * Why a row of claims cannot be checked at all: it names something that is not ours.
 *
 * @param column the column at fault, {@code scope}
 * @param found what stands there
 * @param expected what was expected instead
 */
public record Objection(String column, String found, Finding expected) {}
