package hk.ipo.web.security;

import org.springframework.security.core.authority.AuthorityUtils;

import java.util.List;

/** A user of the file as Spring Security knows it, for as long as a session lasts. */
final class Account extends org.springframework.security.core.userdetails.User {

    private static final long serialVersionUID = 1L;

    private final transient User user;

    Account(User user) {
        super(
                user.name(),
                user.hash(),
                AuthorityUtils.createAuthorityList(
                        user.roles().stream()
                                .map(Role::implied)
                                .flatMap(List::stream)
                                .distinct()
                                .map(Role::authority)
                                .toList()));
        this.user = user;
    }

    /** Whether the file still has the user, with the same password and roles. */
    boolean standsIn(UserList users) {
        return users.find(getUsername()).filter(user::equals).isPresent();
    }
}
