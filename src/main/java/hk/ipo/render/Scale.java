package hk.ipo.render;

/**
 * How a language shows a kind of number.
 *
 * @param power the power of ten by which the number is divided: 9 for billions, 8 for 億
 * @param decimals the number of decimals, rounded half up
 * @param grouped whether thousands are set apart by commas
 */
public record Scale(int power, int decimals, boolean grouped) {}
