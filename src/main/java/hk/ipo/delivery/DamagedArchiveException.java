package hk.ipo.delivery;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** A manifest, or the index, of the archive is not what this program writes. */
public final class DamagedArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
