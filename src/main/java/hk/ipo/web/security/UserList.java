package hk.ipo.web.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * Who may log in now. A file is read again once it has changed; while it cannot be used, those of
 * before may still log in, and an error is logged each time.
 */
public final class UserList {

    private static final Logger LOG = LoggerFactory.getLogger(UserList.class);

    private final Optional<Path> file;
    private List<User> users;
    private Optional<Stamp> read;

    /** What tells one content of the file from the next. */
    private record Stamp(FileTime modified, long size) {}

    private UserList(Optional<Path> file, Optional<Stamp> read, List<User> users) {
        this.file = file;
        this.read = read;
        this.users = List.copyOf(users);
    }

    /** Those who are given, for good. */
    public static UserList of(List<User> users) {
        return new UserList(Optional.empty(), Optional.empty(), users);
    }

    /**
     * Those in a file.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it says something else than expected, or names nobody
     */
    public static UserList in(Path file) throws IOException {
        Optional<Stamp> read = Optional.of(stamp(file));
        return new UserList(Optional.of(file), read, named(file));
    }

    /** The user of a name, as the file has it now. */
    synchronized Optional<User> find(String name) {
        file.ifPresent(this::refresh);
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** Whether nobody can log in, so that nobody need. */
    boolean isEmpty() {
        return file.isEmpty() && users.isEmpty();
    }

    private void refresh(Path path) {
        try {
            Optional<Stamp> now = Optional.of(stamp(path));
            if (!now.equals(read)) {
                users = named(path);
                read = now;
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("the users of before may still log in, for {}", e.toString());
        }
    }

    private static Stamp stamp(Path file) throws IOException {
        return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
    }

    private static List<User> named(Path file) throws IOException {
        List<User> named = UsersFile.read(file);
        if (named.isEmpty()) {
            throw new IllegalArgumentException(file + " names nobody");
        }
        return named;
    }
}
