package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** A pass on which nothing is drawn. */
class PlanningCanvasTest {

    @Test
    void aPassFindsThePageOfEachDestinationAndADigestOfAllThatIsSaid() {
        PlanningCanvas canvas = new PlanningCanvas();
        canvas.beginPage(PageFormat.PORTRAIT);
        canvas.beginPage(PageFormat.PORTRAIT);
        canvas.destination("funds", 700);
        canvas.beginFigure("a", 0, 0, 10, 10);

        // printf 'a\n' | sha256sum
        assertThat(canvas.plan())
                .isEqualTo(
                        new Plan(
                                2,
                                Map.of("funds", 2),
                                "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7"));
    }

    @Test
    void whatIsOnlyTriedHasNoPlan() {
        PlanningCanvas canvas = PlanningCanvas.trying();
        canvas.beginFigure("a", 0, 0, 10, 10);

        assertThatThrownBy(canvas::plan).isInstanceOf(IllegalStateException.class);
    }
}
