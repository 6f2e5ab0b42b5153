package hk.ipo.job;

import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.step.Step;

import java.util.List;

/** Those who write the files of a run: how these are parted among them, and how they are told. */
interface Crew extends AutoCloseable {

    /**
     * Parts the files.
     *
     * @param deals how many deals the largest ledger has
     */
    List<EditionPartition> part(PartitionPlan plan, int deals);

    /**
     * What has partitions written.
     *
     * @param step what writes one of them within this process
     */
    PartitionHandler handler(Step step);

    /** Lets go of what it held; who is still at work for the run works in vain. */
    @Override
    void close();
}
