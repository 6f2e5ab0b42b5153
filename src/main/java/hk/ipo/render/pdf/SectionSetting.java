package hk.ipo.render.pdf;

import java.util.List;

/** Sets a section: its heading and its parts, one below the other. */
final class SectionSetting {

    private static final float UNDER_HEADING = 11;

    /** A page on which a section leaves less than this share looks forgotten. */
    private static final float FORGOTTEN = 0.16f;

    private final HeadingPart heading;
    private final List<Part> body;
    private final float gaps;

    /**
     * A section in a density that its parts have already.
     *
     * @param gaps the share of the space between parts that they keep
     */
    SectionSetting(HeadingPart heading, List<Part> body, float gaps) {
        this.heading = heading;
        this.body = List.copyOf(body);
        this.gaps = gaps;
    }

    /**
     * How a section came out.
     *
     * @param turns how many pages it went on to
     * @param parted how many charts and notes stand on another page than what they belong to
     * @param divided how many of its parts go over the end of a page
     * @param forgotten whether its last page has next to nothing of it
     */
    record Outcome(int turns, int parted, int divided, boolean forgotten) {

        private static final int TURN = 20;
        private static final int PARTED = 30;
        private static final int DIVIDED = 28;
        private static final int FORGOTTEN = 30;
        private static final int CLOSER = 9;
        private static final float WHITE = 24;

        /** Whether no other setting could be better. */
        boolean isBest() {
            return turns == 0 && parted == 0;
        }

        /** Whether a page ends between what belongs together. */
        boolean separates() {
            return parted + divided > 0;
        }

        /** What is wrong with it, where a page more or less counts as two steps of closeness. */
        int cost(Density density) {
            return TURN * turns
                    + PARTED * parted
                    + DIVIDED * divided
                    + (forgotten ? FORGOTTEN : 0)
                    + CLOSER * density.steps();
        }

        /**
         * The same of a section for which a page was begun.
         *
         * @param left the share of the page before that stays white
         */
        int costAfterTurn(Density density, float left) {
            return cost(density) + TURN + Math.round(WHITE * left);
        }
    }

    /**
     * Sets the section where the pages have come to.
     *
     * @param above the space to what stands above it, in points
     */
    Outcome set(Pages pages, float above) {
        float width = pages.width();
        float first = body.isEmpty() ? 0 : UNDER_HEADING + body.getFirst().least(width);
        int from = pages.number();
        // A heading never stands alone at the foot of a page.
        if (!pages.need(above + heading.least(width) + first)) {
            pages.gap(above);
        }
        pages.canvas().begin(Role.SECTION);
        heading.print(pages);
        pages.advance(UNDER_HEADING);
        int begun = pages.number();
        int parted = 0;
        int divided = 0;
        boolean below = false;
        for (Part part : body) {
            float gap = below ? part.above() * gaps : 0;
            int before = pages.number();
            if (!pages.need(gap + part.least(width))) {
                pages.gap(gap);
            }
            parted += part.belongsToAbove() && pages.number() > before ? 1 : 0;
            int started = pages.number();
            part.print(pages);
            divided += pages.number() > started ? 1 : 0;
            below = true;
        }
        pages.canvas().end();
        boolean forgotten =
                pages.number() > begun
                        && pages.format().textHeight() - pages.remaining()
                                < FORGOTTEN * pages.format().textHeight();
        return new Outcome(pages.number() - from, parted, divided, forgotten);
    }
}
