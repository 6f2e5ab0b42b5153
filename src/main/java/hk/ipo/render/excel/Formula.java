package hk.ipo.render.excel;

/**
 * A formula, without the equals sign.
 *
 * @param text in the notation of the file format: English names, commas, full stops
 * @param shape what surrounds it must know of it
 * @param array whether it must be entered as an array formula
 * @param uncertain whether it may have no value, which shows as an error
 */
record Formula(String text, Shape shape, boolean array, boolean uncertain) {

    /** Longer formulas are refused by spreadsheet programs. */
    static final int LONGEST = 8_192;

    /** Whether a formula needs brackets as part of another. */
    enum Shape {
        /** A single call or number. */
        WHOLE,
        /** Terms joined by signs. */
        JOINED
    }

    /** A call that always has a value. */
    static Formula certain(String call) {
        return new Formula(call, Shape.WHOLE, false, false);
    }

    /** A call that has no value when there is nothing to work on. */
    static Formula uncertain(String call) {
        return new Formula(call, Shape.WHOLE, false, true);
    }

    /** The same, entered as an array formula. */
    Formula asArray() {
        return arrayIf(true);
    }

    /** The same, entered as an array formula if so. */
    Formula arrayIf(boolean so) {
        return new Formula(text, shape, array || so, uncertain);
    }

    /** This and another joined by a sign; a quotient has no value over zero. */
    Formula joined(String sign, Formula other) {
        return new Formula(
                operand() + sign + other.operand(),
                Shape.JOINED,
                array || other.array,
                uncertain || other.uncertain || sign.equals("/"));
    }

    /** The same with a fixed value where it has none. */
    Formula orElse(String literal) {
        return uncertain
                ? new Formula("IFERROR(" + text + "," + literal + ")", Shape.WHOLE, array, false)
                : this;
    }

    private String operand() {
        return shape == Shape.WHOLE ? text : "(" + text + ")";
    }
}
