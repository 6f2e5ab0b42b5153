package hk.ipo.delivery;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import hk.ipo.render.svg.ChartData;

import java.util.List;
import java.util.Optional;

/**
 * What a page about an edition says, in one language: the report in words, without its ledger.
 *
 * @param headline what the report says in one sentence
 * @param sections its sections, in order
 * @param figures every figure once
 */
public record EditionPage(String headline, List<Section> sections, List<NamedFigure> figures) {

    /** The name of the file that holds the page in every language. */
    public static final String FILE = "page.json";

    /**
     * The name of the file about one of several editions: {@code page_technology.json}.
     *
     * @param id the edition's name; that of the full review is {@value #FILE}
     */
    public static String fileOf(String id) {
        return id.equals(Edition.FULL) ? FILE : "page_" + id + ".json";
    }

    public EditionPage {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
    }

    /** The section of an id. */
    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /**
     * A section.
     *
     * @param id the stable id, {@code concentration}
     * @param title its name
     * @param statement what it says
     * @param parts its parts, in reading order
     */
    public record Section(String id, String title, String statement, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A figure.
     *
     * @param id the stable id, {@code concentration.top-8-share}
     * @param title what it is
     * @param value its value with its unit: HK$285.96bn
     * @param rows how many rows it rests on
     * @param definition how it is worked out
     */
    public record NamedFigure(
            String id, String title, String value, long rows, String definition) {}

    /** A part of a section. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = KeyFigures.class, name = "key-figures"),
        @JsonSubTypes.Type(value = Words.class, name = "words"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = Chart.class, name = "chart")
    })
    public sealed interface Part {}

    /** Large figures side by side. */
    public record KeyFigures(List<KeyFigure> figures) implements Part {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One large figure.
     *
     * @param value the value with its unit
     * @param caption what it is
     * @param change the change beside it
     * @param comparison what the change compares with
     */
    public record KeyFigure(
            String value, String caption, Optional<String> change, Optional<String> comparison) {}

    /**
     * Sentences.
     *
     * @param text the words
     * @param note whether they are a note, set small
     */
    public record Words(String text, boolean note) implements Part {}

    /**
     * A table.
     *
     * @param title its name
     * @param columns its columns; the first names the row
     * @param rows its rows, a text for every column
     * @param total the row that adds the others up
     */
    public record Table(
            String title,
            List<Column> columns,
            List<List<String>> rows,
            Optional<List<String>> total)
            implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            total = total.map(List::copyOf);
        }
    }

    /**
     * A column of a table.
     *
     * @param header its words, with the unit of its numbers
     * @param numbers whether it has numbers, which stand to the right
     */
    public record Column(String header, boolean numbers) {}

    /** A chart. */
    public record Chart(ChartData data) implements Part {}
}
