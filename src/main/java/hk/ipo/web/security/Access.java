package hk.ipo.web.security;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Who may reach the pages.
 *
 * @param address the address listened on
 * @param hosts names under which the pages are reached, beside the machine's own
 * @param users who may log in
 * @param isForwarded whether a proxy in front says who calls, and speaks TLS to the caller
 * @param openId who else says who somebody is
 */
public record Access(
        InetAddress address,
        List<String> hosts,
        UserList users,
        boolean isForwarded,
        Optional<OpenIdProvider> openId) {

    /**
     * Checks that nobody but this machine gets in without a login.
     *
     * @throws IllegalArgumentException when others could reach the pages and nobody can log in
     */
    public Access {
        hosts = List.copyOf(hosts);
        boolean nobody = users.isEmpty() && openId.isEmpty();
        if (!address.isLoopbackAddress() && nobody) {
            throw new IllegalArgumentException(
                    address.getHostAddress()
                            + " can be reached by others: users expected (--users=FILE or --openid=FILE)");
        }
        if (isForwarded && nobody) {
            throw new IllegalArgumentException(
                    "others reach the pages through the proxy of --forwarded: users expected"
                            + " (--users=FILE or --openid=FILE)");
        }
    }

    /** Access without a proxy for users who stay the same. */
    public Access(InetAddress address, List<String> hosts, List<User> users) {
        this(address, hosts, UserList.of(users), false, Optional.empty());
    }

    /** Whether somebody can log in with a name and a password. */
    public boolean hasPasswords() {
        return !users.isEmpty();
    }

    /** Whether whoever reaches the pages may do everything, for only this machine does. */
    boolean isOpen() {
        return users.isEmpty() && openId.isEmpty();
    }
}
