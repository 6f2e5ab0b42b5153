package hk.ipo;

import hk.ipo.web.security.Access;
import hk.ipo.web.security.OpenIdProvider;
import hk.ipo.web.security.UserList;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options that say who may reach the pages. */
final class AccessOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "the address listened on; any but this machine's own needs users (default:"
                            + " ${DEFAULT-VALUE})")
    private String address = "127.0.0.1";

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "a name under which the pages are reached; may be given more than once")
    private List<String> hosts = List.of();

    @Option(
            names = "--users",
            paramLabel = "FILE",
            description = "who may log in, a line each; the command user makes such a line")
    private Optional<Path> users = Optional.empty();

    @Option(
            names = "--openid",
            paramLabel = "FILE",
            description =
                    "a properties file, which only its owner can read, with the identity provider"
                            + " that vouches for users (the client's secret by default in"
                            + " HK_IPO_OPENID_SECRET in the environment)")
    private Optional<Path> openId = Optional.empty();

    @Option(
            names = "--forwarded",
            description =
                    "a proxy in front speaks TLS and says who calls (X-Forwarded-For, -Proto,"
                            + " -Host); it is believed where its own address is a private one")
    private boolean forwarded;

    /**
     * Who may reach the pages.
     *
     * @throws ParameterException when the options do not go together or the users cannot be read
     */
    Access access() {
        try {
            return new Access(
                    InetAddress.getByName(address), hosts, readUsers(), forwarded, provider());
        } catch (UnknownHostException e) {
            throw wrong("--address: an address of this machine expected, not '" + address + "'");
        } catch (IOException e) {
            throw wrong("--users: " + users.orElseThrow() + " cannot be read");
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private Optional<OpenIdProvider> provider() {
        try {
            return openId.map(file -> OpenIdFile.read(file, System.getenv()));
        } catch (IllegalArgumentException e) {
            throw wrong("--openid: " + e.getMessage());
        }
    }

    private UserList readUsers() throws IOException {
        return users.isPresent() ? UserList.in(users.get()) : UserList.of(List.of());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
