package hk.ipo;

import hk.ipo.job.ExitCode;
import hk.ipo.job.RunFailedException;
import hk.ipo.template.InvalidTemplateException;
import hk.ipo.template.TemplateFolder;
import hk.ipo.template.Templates;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** The option that says where templates lie. */
final class TemplateFolderOption {

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "a folder of templates that go before those that the program carries")
    private Optional<Path> folder = Optional.empty();

    private @Nullable Templates read;

    /** The folder that was named. */
    Optional<Path> folder() {
        return folder;
    }

    /**
     * What the templates say, read once.
     *
     * @throws RunFailedException when a template cannot be used
     */
    Templates templates() {
        Templates known = read;
        if (known == null) {
            known = read();
            read = known;
        }
        return known;
    }

    private Templates read() {
        try {
            return Templates.read(
                    folder.map(TemplateFolder::at).orElseGet(TemplateFolder::carried));
        } catch (InvalidTemplateException e) {
            throw new RunFailedException(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
