package hk.ipo.drop;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a drop folder holds for a run.
 *
 * @param fresh files that no run has filed yet, to be read now
 * @param done files that earlier runs read, to be read again, for every edition is made from all
 * @param waiting names of files that are left for a later run, each with the reason
 * @param rejected names of files that were put aside for good, each with the reason
 */
public record Arrivals(
        List<Path> fresh, List<Path> done, List<String> waiting, List<String> rejected) {

    public Arrivals {
        fresh = List.copyOf(fresh);
        done = List.copyOf(done);
        waiting = List.copyOf(waiting);
        rejected = List.copyOf(rejected);
    }

    /** All files to be read. */
    public List<Path> toRead() {
        return Stream.concat(done.stream(), fresh.stream()).toList();
    }
}
