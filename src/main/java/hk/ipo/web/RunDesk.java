package hk.ipo.web;

import hk.ipo.delivery.Edition;

import java.util.List;
import java.util.Optional;

/** Where runs are asked for and looked up. */
public interface RunDesk {

    /** Runs asked for since the service started, the newest first. */
    List<OrderedRun> ordered();

    /** A run asked for, by its id. */
    Optional<OrderedRun> ordered(String id);

    /**
     * Asks for a run, which begins once those before it have ended. A run of the same edition that
     * still waits is not asked for twice.
     *
     * @param edition what is to be published
     * @param by who asks
     * @throws IllegalArgumentException when there cannot be such an edition yet
     */
    OrderedRun order(Edition edition, String by);

    /** The job's last runs, whoever started them, the newest first. */
    RunHistory history();
}
