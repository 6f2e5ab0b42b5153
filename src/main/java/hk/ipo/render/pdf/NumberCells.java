package hk.ipo.render.pdf;

import hk.ipo.market.Deal;
import hk.ipo.render.Scale;
import hk.ipo.report.Display;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cells of numbers. How high one is mostly follows from how large it is, without its digits. */
final class NumberCells extends LedgerCells {

    /** All signs that numbers in a table are made of. */
    private static final String NUMERAL = "0123456789,.+\u2212";

    private static final int SIGN_AND_POINT = 2;
    private static final int DIGITS_OF_GROUP = 3;

    private final Function<Deal, Optional<BigDecimal>> value;
    private final Display display;
    private final Setting setting;
    private final Scale scale;
    private final float widest;

    NumberCells(Function<Deal, Optional<BigDecimal>> value, Display display, Setting setting) {
        this.value = value;
        this.display = display;
        this.setting = setting;
        this.scale = setting.wording().scale(display);
        this.widest = widest(setting.style());
    }

    private static float widest(TextStyle style) {
        float widest = 0;
        for (int at = 0; at < NUMERAL.length(); at++) {
            widest = Math.max(widest, style.widthOf(NUMERAL.substring(at, at + 1)));
        }
        return widest;
    }

    @Override
    List<StyledLine> of(Deal deal) {
        Optional<BigDecimal> number = value.apply(deal);
        return number.isPresent() ? lines(number.get()) : setting.unknown();
    }

    private List<StyledLine> lines(BigDecimal number) {
        String digits = setting.wording().number(number, display);
        return isShort(number)
                ? List.of(new StyledLine(digits, setting.style()))
                : setting.lines(digits);
    }

    @Override
    float height(Deal deal) {
        Optional<BigDecimal> number = value.apply(deal);
        return number.isEmpty() || isShort(number.get())
                ? setting.style().leading()
                : StyledLine.height(lines(number.get()));
    }

    /** Whether it certainly fits on a line, without its being written out. */
    private boolean isShort(BigDecimal number) {
        return mostSigns(number) * widest <= setting.width();
    }

    /** No fewer signs than a number has when it is written out. */
    private int mostSigns(BigDecimal number) {
        int whole = Math.max(1, number.precision() - number.scale() - scale.power() + 1);
        return SIGN_AND_POINT + whole + whole / DIGITS_OF_GROUP + scale.decimals();
    }
}
