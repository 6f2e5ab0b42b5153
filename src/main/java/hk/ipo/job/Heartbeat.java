package hk.ipo.job;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * Calls an address after a success, so that whoever waits for the call notices when none comes. The
 * address is often the secret itself, so that only its host is ever named.
 */
final class Heartbeat {

    private static final int REFUSALS = 400;

    private final Duration patience;

    Heartbeat(Duration patience) {
        this.patience = patience;
    }

    /** Calls; says what went wrong, which is no reason for a run to fail. */
    Optional<String> call(URI address) {
        try (HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            int status =
                    client.send(
                                    HttpRequest.newBuilder(address).timeout(patience).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode();
            return status < REFUSALS
                    ? Optional.empty()
                    : Optional.of(address.getHost() + " answers " + status);
        } catch (IOException e) {
            return Optional.of(address.getHost() + ": " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(address.getHost() + ": interrupted");
        }
    }
}
