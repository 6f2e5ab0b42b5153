package hk.ipo.delivery;

import java.io.IOException;
import java.nio.file.Path;

/** Dies when so many renames are done. */
final class DyingSwap extends EditionSwap {

    private int left;

    DyingSwap(Path root, Path work, int renames) {
        super(root, work);
        left = renames;
    }

    /** Not an exception that anybody handles: what follows is as if the process had gone. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Override
    void move(Path from, Path to) throws IOException {
        if (left == 0) {
            throw new Death();
        }
        super.move(from, to);
        left--;
        if (left == 0) {
            throw new Death();
        }
    }
}
