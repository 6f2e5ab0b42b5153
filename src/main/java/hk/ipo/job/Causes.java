package hk.ipo.job;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Why something failed, behind the exceptions that frameworks wrap around it. */
final class Causes {

    /** The first cause of a kind, the failure itself included. */
    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }

    /** The cause that has none. */
    static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    private Causes() {}
}
