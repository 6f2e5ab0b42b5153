package hk.ipo.web.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a user may do. */
public enum Role {
    /** Reads pages and downloads files. */
    READER,
    /** Starts runs as well. */
    OPERATOR;

    /** Its name in the file of users and in options: {@code operator}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a name. */
    public static Optional<Role> ofId(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /** What holding it grants: an operator reads as well. */
    List<Role> implied() {
        return this == OPERATOR ? List.of(READER, OPERATOR) : List.of(READER);
    }

    /** What Spring Security calls it. */
    String authority() {
        return "ROLE_" + name();
    }
}
