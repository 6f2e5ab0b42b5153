package hk.ipo.web.security;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file of users, one a line; empty lines and those that begin with {@code #} are passed over.
 *
 * <pre>anna:{bcrypt}$2a$12$…:operator
 * ben:{bcrypt}$2a$12$…:reader</pre>
 */
public final class UsersFile {

    private static final String PREFIX = "{bcrypt}";
    private static final int STRENGTH = 12;
    private static final int SHORTEST = 12;

    /** What bcrypt takes in; it would pass over the rest. */
    private static final int MOST_BYTES = 72;

    /**
     * The users in a file.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException saying the line and what was expected there, without the
     *     hash
     */
    public static List<User> read(Path file) throws IOException {
        List<User> users = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                User user = user(line.strip(), file + ":" + number);
                if (users.stream().anyMatch(other -> other.name().equals(user.name()))) {
                    throw new IllegalArgumentException(
                            file + ":" + number + ": " + user.name() + " is there twice");
                }
                users.add(user);
            }
        }
        return List.copyOf(users);
    }

    /**
     * The line of a new user.
     *
     * @throws IllegalArgumentException when the name or the password cannot be
     */
    public static String line(String name, CharSequence password, Set<Role> roles) {
        int bytes = password.toString().getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST || bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "a password of at least "
                            + SHORTEST
                            + " characters and at most "
                            + MOST_BYTES
                            + " bytes expected");
        }
        User user = new User(name, new BCryptPasswordEncoder(STRENGTH).encode(password), roles);
        return user.name()
                + ":"
                + PREFIX
                + user.hash()
                + ":"
                + user.roles().stream().sorted().map(Role::id).collect(Collectors.joining(","));
    }

    private static User user(String line, String place) {
        String[] parts = line.split(":", -1);
        if (parts.length != 3 || !parts[1].startsWith(PREFIX)) {
            throw new IllegalArgumentException(place + ": name:{bcrypt}hash:role[,role] expected");
        }
        try {
            return new User(parts[0], parts[1].substring(PREFIX.length()), roles(parts[2]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    private static Set<Role> roles(String text) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String id : text.split(",", -1)) {
            roles.add(
                    Role.ofId(id)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "reader or operator expected")));
        }
        return roles;
    }

    private UsersFile() {}
}
