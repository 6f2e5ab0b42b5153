package hk.ipo.template;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import java.io.StringReader;

/** A YAML template, as nodes that know their places. Nothing in it is ever made an object of. */
final class YamlFile {

    /**
     * The whole of a file.
     *
     * @throws InvalidTemplateException when it is empty or no YAML
     */
    static YamlValue read(TemplateFile file) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
            if (root == null) {
                throw new InvalidTemplateException(file.name() + ": it is empty");
            }
            return new YamlValue(file.name(), root);
        } catch (MarkedYAMLException e) {
            throw new InvalidTemplateException(
                    place(file.name(), e.getProblemMark()) + ": " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new InvalidTemplateException(file.name() + ": " + e.getMessage(), e);
        }
    }

    /** {@code templates/report.yaml:12:5}, counted from 1. */
    static String place(String file, Mark mark) {
        return file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    private YamlFile() {}
}
