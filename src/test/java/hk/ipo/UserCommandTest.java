package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.web.security.Role;
import hk.ipo.web.security.User;
import hk.ipo.web.security.UsersFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

class UserCommandTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void thePrintedLineIsOneThatTheServiceUnderstandsAndLetsThePasswordIn() throws IOException {
        String line = line("correct horse battery\n", "--name=anna", "--role=operator,reader");

        Path file = Files.writeString(folder.resolve("users"), line);
        User anna = UsersFile.read(file).getFirst();
        assertThat(anna.name()).isEqualTo("anna");
        assertThat(anna.roles()).isEqualTo(Set.of(Role.READER, Role.OPERATOR));
        BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
        assertThat(encoder.matches("correct horse battery", anna.hash())).isTrue();
        assertThat(encoder.matches("correct horse batterz", anna.hash())).isFalse();
        assertThat(line).doesNotContain("horse");
    }

    @Test
    void whatCannotBeAUserIsWrongUsage() {
        assertThatThrownBy(() -> line("short\n", "--name=anna", "--role=reader"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("a password of at least 12 characters");
        assertThatThrownBy(() -> line("long enough words\n", "--name=a:b", "--role=reader"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("a name of letters, digits");
        assertThatThrownBy(() -> line("long enough words\n", "--name=anna", "--role=root"))
                .isInstanceOf(ParameterException.class)
                .hasMessage("--role: reader or operator expected");
    }

    private static String line(String typed, String... arguments) {
        UserCommand command =
                new UserCommand(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        new CommandLine(command).parseArgs(arguments);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        command.carryOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
