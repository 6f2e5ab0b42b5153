package hk.ipo.job;

import hk.ipo.delivery.Edition;

import java.nio.file.Path;
import java.util.List;

/**
 * The figure that is to be traced to the rows behind it.
 *
 * @param edition the year and the as-of day
 * @param figure its stable id, {@code concentration.top-8-share}
 * @param inputs the files and folders that the edition was made from; none for whichever it was
 *     made from last
 * @param database where facts are kept
 */
public record TraceRequest(Edition edition, String figure, List<Path> inputs, Database database) {
    public TraceRequest {
        inputs = List.copyOf(inputs);
    }
}
