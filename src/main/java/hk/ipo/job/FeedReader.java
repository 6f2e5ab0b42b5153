package hk.ipo.job;

import hk.ipo.source.FeedSource;
import hk.ipo.source.RowReader;
import hk.ipo.source.SourceFile;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of all files of a feed, one file after the other. After a restart it passes over the
 * rows that were committed, so that none is read twice and none is lost.
 */
final class FeedReader<R> extends AbstractItemCountingItemStreamItemReader<RawRow<R>> {

    private final FeedSource<R, ?> source;
    private final List<SourceFile> files;
    private final long[] rowsRead;
    private int current = -1;
    private @Nullable RowReader<R> rows;

    FeedReader(FeedSource<R, ?> source, List<SourceFile> files) {
        this.source = source;
        this.files = files;
        this.rowsRead = new long[files.size()];
        setName(source.feed().id());
    }

    @Override
    protected void doOpen() {
        Arrays.fill(rowsRead, 0);
        current = -1;
    }

    @Override
    protected @Nullable RawRow<R> doRead() {
        while (true) {
            if (rows == null) {
                if (current + 1 == files.size()) {
                    return null;
                }
                current++;
                rows = source.open(files.get(current));
            }
            R content = rows.read();
            if (content != null) {
                rowsRead[current]++;
                return new RawRow<>(current, content);
            }
            doClose();
        }
    }

    @Override
    protected void doClose() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }

    @Override
    public void update(ExecutionContext context) {
        super.update(context);
        FileCounts.READ.save(rowsRead, context);
    }
}
