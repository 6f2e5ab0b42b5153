package hk.ipo;

import hk.ipo.delivery.Format;
import hk.ipo.job.EditionOrder;
import hk.ipo.job.EditionOrders;
import hk.ipo.job.RunFailedException;
import hk.ipo.report.Language;
import hk.ipo.template.EditionTemplate;
import hk.ipo.template.InvalidTemplateException;
import hk.ipo.template.Templates;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options that say which editions are published, and by which templates. */
final class TemplateOptions {

    @Option(
            names = "--editions",
            paramLabel = "EDITION",
            split = ",",
            defaultValue = "full",
            description =
                    "the editions to publish, of those in report.yaml, or all (default:"
                            + " ${DEFAULT-VALUE})")
    private List<String> editions = List.of();

    @Mixin private TemplateFolderOption folder = new TemplateFolderOption();

    /**
     * What an option came to.
     *
     * @param isGiven whether it was given, rather than left to its default
     * @param values what it says
     */
    record Choice<V>(boolean isGiven, List<V> values) {

        /** What is given goes before what a template says, and that before a default. */
        private List<V> or(List<V> ofTemplate) {
            return isGiven || ofTemplate.isEmpty() ? values : ofTemplate;
        }
    }

    /** The folder that was named. */
    Optional<Path> folder() {
        return folder.folder();
    }

    /**
     * All that the templates say.
     *
     * @throws RunFailedException when a template cannot be used
     */
    Templates templates() {
        return folder.templates();
    }

    /**
     * The editions to be published and their look.
     *
     * @throws ParameterException when there is no edition of a name
     * @throws RunFailedException when a template cannot be used
     */
    EditionOrders orders(
            CommandLine commandLine, Choice<Language> languages, Choice<Format> formats) {
        Templates templates = templates();
        return new EditionOrders(
                picked(templates, commandLine).stream()
                        .map(
                                edition ->
                                        new EditionOrder(
                                                edition.plan(),
                                                languages.or(edition.languages()),
                                                formats.or(edition.formats())))
                        .toList(),
                templates.theme(),
                templates.workbookStyles());
    }

    private List<EditionTemplate> picked(Templates templates, CommandLine commandLine) {
        try {
            return templates.pick(editions);
        } catch (InvalidTemplateException e) {
            throw new ParameterException(commandLine, "--editions: " + e.getMessage());
        }
    }
}
