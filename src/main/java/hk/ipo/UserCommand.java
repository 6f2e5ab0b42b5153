package hk.ipo;

import hk.ipo.web.security.Role;
import hk.ipo.web.security.UsersFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The options of {@code user}, which prints a line for the file of users. */
@Command(
        name = "user",
        customSynopsis = "java -jar hk-ipo-report.jar user --name=NAME --role=ROLE >> users.txt",
        description =
                "Reads a password from the terminal or the first line of standard input and prints"
                        + " the user's line for the file given to serve by --users.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = BuildVersion.class)
final class UserCommand implements ProgramCommand {

    private final InputStream in;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "the user's name")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            split = ",",
            description = "reader or operator")
    private List<String> roles = List.of();

    UserCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public boolean verbose() {
        return false;
    }

    @Override
    public void carryOut(PrintStream out) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        for (String role : roles) {
            held.add(
                    Role.ofId(role)
                            .orElseThrow(() -> wrong("--role: reader or operator expected")));
        }
        try {
            out.println(UsersFile.line(name, password(), held));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** Newer releases give a console even without a terminal; it then reads standard input too. */
    @SuppressWarnings("SystemConsoleNull")
    private String password() {
        Console console = System.console();
        if (console != null) {
            return new String(
                    Objects.requireNonNullElse(
                            console.readPassword("Password of %s: ", name), new char[0]));
        }
        try {
            String line =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .readLine();
            return Objects.requireNonNullElse(line, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
