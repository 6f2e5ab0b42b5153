package hk.ipo.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

class UserListTest {

    private static final String HASH =
            "$2a$04$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    @TempDir private Path folder = Path.of("");

    @Test
    void aFileThatChangedIsReadAgainAndOneThatIsNoLongerUnderstoodChangesNothing()
            throws IOException {
        Path file = Files.writeString(folder.resolve("users"), line("anna", "operator"));
        UserList users = UserList.in(file);
        assertThat(users.find("ben")).isEmpty();

        Files.writeString(file, line("anna", "reader") + line("ben", "reader"));
        assertThat(users.find("ben")).isPresent();
        assertThat(users.find("anna").orElseThrow().roles()).isEqualTo(Set.of(Role.READER));

        Files.writeString(file, "half a li");
        assertThat(users.find("anna")).isPresent();
        Files.delete(file);
        assertThat(users.find("ben")).isPresent();

        Files.writeString(file, line("carl", "reader"));
        assertThat(users.find("anna")).isEmpty();
        assertThat(users.find("carl")).isPresent();
    }

    @Test
    void aFileThatNamesNobodyIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("users"), "# nobody\n");

        assertThatThrownBy(() -> UserList.in(file)).hasMessage(file + " names nobody");
    }

    private static String line(String name, String role) {
        return name + ":{bcrypt}" + HASH + ":" + role + "\n";
    }
}
