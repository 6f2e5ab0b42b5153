package hk.ipo.job;

import hk.ipo.source.FeedSource;
import hk.ipo.source.Parsed;
import hk.ipo.source.ParsedRows;
import hk.ipo.source.RowReader;
import hk.ipo.source.SourceFile;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of all files of a feed, one file after the other. After a restart it passes over the
 * rows that were committed, so that none is read twice and none is lost.
 */
final class FeedReader<T extends Record>
        extends AbstractItemCountingItemStreamItemReader<FileRow<T>> {

    private final FeedSource<?, T> source;
    private final List<SourceFile> files;
    private final LocalDate asOf;
    private final long[] rowsRead;
    private int current = -1;
    private @Nullable RowReader<Parsed<T>> rows;

    FeedReader(FeedSource<?, T> source, List<SourceFile> files, LocalDate asOf) {
        this.source = source;
        this.files = files;
        this.asOf = asOf;
        this.rowsRead = new long[files.size()];
        setName(source.feed().id());
    }

    @Override
    protected void doOpen() {
        Arrays.fill(rowsRead, 0);
        current = -1;
    }

    @Override
    protected @Nullable FileRow<T> doRead() {
        while (true) {
            if (rows == null) {
                if (current + 1 == files.size()) {
                    return null;
                }
                current++;
                rows = new ParsedRows<>(source, files.get(current), asOf);
            }
            Parsed<T> content = rows.read();
            if (content != null) {
                rowsRead[current]++;
                return new FileRow<>(current, content);
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
