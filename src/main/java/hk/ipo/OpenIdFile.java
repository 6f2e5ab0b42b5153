package hk.ipo;

import hk.ipo.job.Secret;
import hk.ipo.job.SecretProperties;
import hk.ipo.web.security.OpenIdProvider;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The file that says which identity provider vouches for users.
 *
 * <pre>issuer=https://login.example.com/realms/desk
 * client-id=hk-ipo-report
 * client-secret=…
 * name-claim=preferred_username
 * groups-claim=groups
 * readers=market-desk;research
 * operators=operations
 * scopes=openid profile</pre>
 */
final class OpenIdFile {

    private static final Set<String> KEYS =
            Set.of(
                    "issuer",
                    "client-id",
                    "client-secret",
                    "name-claim",
                    "groups-claim",
                    "readers",
                    "operators",
                    "scopes");

    /**
     * The provider in a file.
     *
     * @param environment where the client's secret is, unless the file has it
     * @throws IllegalArgumentException when it cannot be read, can be read by others, or says
     *     something else than expected
     */
    static OpenIdProvider read(Path file, Map<String, String> environment) {
        Map<String, String> said = SecretProperties.ofFile(file);
        Set<String> unknown = new TreeSet<>(said.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(file + ": unknown key " + unknown.iterator().next());
        }
        try {
            return new OpenIdProvider(
                    new URI(said.getOrDefault("issuer", "")),
                    new OpenIdProvider.Client(
                            said.getOrDefault("client-id", ""),
                            secret(said, environment).orElse(""),
                            words(said.getOrDefault("scopes", "openid profile"), " ")),
                    new OpenIdProvider.Claims(
                            said.getOrDefault("name-claim", "preferred_username"),
                            said.getOrDefault("groups-claim", "groups")),
                    words(said.getOrDefault("readers", ""), ";"),
                    words(said.getOrDefault("operators", ""), ";"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file + ": issuer: an address expected", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static Optional<String> secret(
            Map<String, String> said, Map<String, String> environment) {
        return Optional.ofNullable(said.get("client-secret"))
                .or(() -> Secret.ofEnvironment(environment, Secret.OPEN_ID).map(Secret::text));
    }

    private static Set<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private OpenIdFile() {}
}
