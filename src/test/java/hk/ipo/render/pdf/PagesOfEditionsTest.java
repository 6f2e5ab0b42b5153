package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.render.pdf.RecordingCanvas.Line;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What must hold on every page of every edition, in every language. */
class PagesOfEditionsTest {

    private static final String CLOSING = "，。、；：？！）」』】》〉〕”’％";
    private static final float ROUNDING = 0.5f;
    private static final float SMALLEST = 7;

    /** An edition in a language, set. */
    record Setting(String edition, Language language, List<Line> lines) {
        @Override
        public String toString() {
            return edition + " in " + language.tag();
        }
    }

    static Stream<Setting> settings() {
        return Stream.of("full", "brief", "technology", "healthcare", "a-plus-h")
                .flatMap(
                        edition -> {
                            Report report = CarriedReports.of(edition);
                            return Stream.of(Language.values())
                                    .map(language -> set(edition, report, language));
                        });
    }

    private static Setting set(String edition, Report report, Language language) {
        RecordingCanvas canvas = new RecordingCanvas();
        new ReportLayout(report, Wording.of(language), builtIn(language), Theme.STANDARD)
                .print(canvas, Plan.UNKNOWN);
        return new Setting(edition, language, canvas.lines());
    }

    private static Styles builtIn(Language language) {
        return new Styles(Typefaces.builtIn(language));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void pagesAreSetSoThatTheyCanBeRead(Setting setting) {
        assertThat(setting.lines()).hasSizeGreaterThan(50);
        assertThat(setting.lines()).as("runs out of the text's area").allMatch(this::isWithin);
        assertThat(setting.lines())
                .as("begins with punctuation that closes")
                .noneMatch(line -> CLOSING.indexOf(line.text().codePointAt(0)) >= 0);
        assertThat(setting.lines())
                .as("too small to print")
                .allMatch(line -> line.style().size() >= SMALLEST);
        assertThat(collisions(setting.lines())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void noPageBeginsWithNotesOfTheOneBefore(Setting setting) {
        Map<Integer, Line> first = new TreeMap<>();
        setting.lines().stream()
                .filter(line -> !line.style().equals(builtIn(setting.language()).furniture()))
                .forEach(line -> first.putIfAbsent(line.page(), line));

        assertThat(first.values())
                .hasSizeGreaterThan(1)
                .noneMatch(line -> line.style().equals(builtIn(setting.language()).note()));
    }

    private boolean isWithin(Line line) {
        PageFormat format = line.format();
        return line.x() >= format.left() - ROUNDING
                && line.right() <= format.right() + ROUNDING
                && line.baseline() >= format.bottom() - ROUNDING
                && line.baseline() <= format.top();
    }

    /** Pairs of lines that stand on one another. */
    private static List<String> collisions(List<Line> lines) {
        List<Line> sorted =
                lines.stream()
                        .sorted(
                                Comparator.comparingInt(Line::page)
                                        .thenComparingDouble(Line::baseline)
                                        .thenComparingDouble(Line::x))
                        .toList();
        List<String> collisions = new ArrayList<>();
        for (int at = 1; at < sorted.size(); at++) {
            Line left = sorted.get(at - 1);
            Line right = sorted.get(at);
            if (left.page() == right.page()
                    && left.baseline() == right.baseline()
                    && left.right() > right.x() + ROUNDING) {
                collisions.add(left.page() + ": " + left.text() + " | " + right.text());
            }
        }
        return collisions;
    }
}
