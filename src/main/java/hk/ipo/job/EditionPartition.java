package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.PublishedFile;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of the files of a run, with those that are written already. Its step's context keeps both,
 * and says to whoever goes on with it where the one before stopped.
 *
 * @param orders the files, at least one
 * @param written the first of them, as they were written
 */
record EditionPartition(List<FileOrder> orders, List<PublishedFile> written) {

    private static final String ORDERS = "files";
    private static final String WRITTEN = "written";
    private static final String LINE = "\n";

    EditionPartition {
        orders = List.copyOf(orders);
        written = List.copyOf(written);
        if (orders.isEmpty()) {
            throw new IllegalArgumentException("a file expected");
        }
    }

    /** One of which nothing is written yet. */
    static EditionPartition of(List<FileOrder> orders) {
        return new EditionPartition(orders, List.of());
    }

    /** The one that a step's context keeps. */
    static EditionPartition of(StepExecution step) {
        ExecutionContext context = step.getExecutionContext();
        Edition day = RunHistory.edition(step.getJobExecution());
        List<FileOrder> orders =
                Objects.requireNonNull(context.getString(ORDERS), ORDERS)
                        .lines()
                        .map(FileOrder::of)
                        .toList();
        List<PublishedFile> written = new ArrayList<>();
        for (String line : context.getString(WRITTEN, "").lines().toList()) {
            String[] parts = line.split(" ", -1);
            written.add(
                    PublishedFile.of(
                            orders.get(written.size()).label(day),
                            Long.parseLong(parts[0]),
                            parts[1]));
        }
        return new EditionPartition(orders, written);
    }

    /** Has a context keep it. */
    void keepIn(ExecutionContext context) {
        context.putString(
                ORDERS, orders.stream().map(FileOrder::toString).collect(Collectors.joining(LINE)));
        context.putString(
                WRITTEN,
                written.stream()
                        .map(file -> file.size() + " " + file.sha256())
                        .collect(Collectors.joining(LINE)));
    }

    /** The file to be written next; none when all are. */
    Optional<FileOrder> next() {
        return orders.stream().skip(written.size()).findFirst();
    }

    /** The same with its next file written. */
    EditionPartition with(PublishedFile file) {
        List<PublishedFile> more = new ArrayList<>(written);
        more.add(file);
        return new EditionPartition(orders, more);
    }
}
