package hk.ipo.job;

import hk.ipo.source.Fact;
import hk.ipo.source.RejectedRow;

import org.springframework.batch.core.listener.SkipListener;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;

import java.util.function.Consumer;

/**
 * Keeps every skipped row as a rejected one, in the transaction of its chunk, and counts them by
 * file.
 */
final class RejectionKeeper<T extends Record>
        implements SkipListener<FileRow<T>, Fact<T>>, ItemStream {

    private final Consumer<RejectedRow> store;
    private final long[] rejected;

    RejectionKeeper(int files, Consumer<RejectedRow> store) {
        this.store = store;
        this.rejected = new long[files];
    }

    @Override
    public void open(ExecutionContext context) {
        for (int file = 0; file < rejected.length; file++) {
            rejected[file] = FileCounts.REJECTED.restore(file, context);
        }
    }

    @Override
    public void onSkipInProcess(FileRow<T> row, Throwable reason) {
        if (!(reason instanceof RejectedRowException rejection)) {
            throw new IllegalStateException("only rejected rows are skipped", reason);
        }
        store.accept(rejection.row());
        rejected[row.file()]++;
    }

    @Override
    public void update(ExecutionContext context) {
        FileCounts.REJECTED.save(rejected, context);
    }
}
