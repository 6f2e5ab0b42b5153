package hk.ipo.render.excel;

import hk.ipo.render.Rgb;

import java.util.Optional;

/**
 * The twelve colours that a workbook's own theme has and Excel offers first, in the order in which
 * cells number them; and which colour of {@code theme.yaml} each stands for in a template.
 */
enum Slot {
    LIGHT_1(Optional.of(new Shade.Fixed(Rgb.WHITE))),
    DARK_1(Ink.TEXT),
    LIGHT_2(Ink.WASH),
    DARK_2(Ink.QUIET),
    ACCENT_1(Ink.ACCENT),
    ACCENT_2(Ink.COMPARISON),
    ACCENT_3(Ink.HAIRLINE),
    ACCENT_4(Ink.BAD),
    ACCENT_5(Optional.empty()),
    ACCENT_6(Optional.empty()),
    HYPERLINK(Ink.ACCENT),
    FOLLOWED_HYPERLINK(Ink.QUIET);

    // Either kind is a record, of which the checker cannot tell that it cannot be changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<Shade> shade;

    Slot(Ink ink) {
        this(Optional.of(Shade.of(ink)));
    }

    Slot(Optional<Shade> shade) {
        this.shade = shade;
    }

    /** What the slot of a number stands for; nothing where it is as the workbook has it. */
    static Optional<Shade> shade(int number) {
        return number >= 0 && number < values().length ? values()[number].shade : Optional.empty();
    }
}
