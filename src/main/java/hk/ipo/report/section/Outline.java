package hk.ipo.report.section;

import hk.ipo.report.Guise;
import hk.ipo.report.Text;

import java.util.List;
import java.util.Optional;

/**
 * What an edition contains: which sections in which order, about which deals.
 *
 * @param choices the sections, at least one
 * @param scope the deals that it is about; all where empty
 * @param guise what it shows around its sections
 */
public record Outline(List<Choice> choices, Optional<DealScope> scope, Guise guise) {

    /** Every section in the built-in order, about all deals. */
    public static final Outline FULL =
            new Outline(
                    ReportBuilder.sectionIds().stream().map(Choice::of).toList(),
                    Optional.empty(),
                    Guise.STANDARD);

    public Outline {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("a section expected");
        }
    }

    /**
     * The same about one of many values.
     *
     * @param part the deals with that value
     * @param value what each {@code {value}} of its words stands for
     */
    Outline about(DealScope part, Text value) {
        return new Outline(
                choices.stream().map(choice -> choice.about(value)).toList(),
                Optional.of(part),
                guise.about(value));
    }

    /**
     * One section, and what a template changes of it.
     *
     * @param section the section's id
     * @param title its name; the built-in one where empty
     * @param notes what stands at its foot instead of the built-in notes
     * @param tables the ids of the tables it is cut down to, with their charts; all where empty
     * @param place where it was asked for, for complaints: {@code report.yaml:12:5}
     */
    public record Choice(
            String section,
            Optional<Text> title,
            Optional<List<Text>> notes,
            Optional<List<String>> tables,
            String place) {

        public Choice {
            notes = notes.map(List::copyOf);
            tables = tables.map(List::copyOf);
        }

        /** The same about one of many values. */
        private Choice about(Text value) {
            return new Choice(
                    section,
                    title.map(text -> filled(text, value)),
                    notes.map(all -> all.stream().map(text -> filled(text, value)).toList()),
                    tables,
                    place);
        }

        private static Text filled(Text text, Text value) {
            return text instanceof Text.Own own ? new Text.Filled(own, value) : text;
        }

        /** A section as it is built. */
        public static Choice of(String section) {
            return new Choice(
                    section, Optional.empty(), Optional.empty(), Optional.empty(), "built in");
        }
    }
}
