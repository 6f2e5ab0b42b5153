package hk.ipo.job;

import java.util.ArrayList;
import java.util.List;

/** Asks a run, from another thread, to stop at the next point from which it can be resumed. */
public final class StopSignal {

    private final List<Runnable> reactions = new ArrayList<>();
    private boolean given;

    /** Gives the signal; a second one changes nothing. */
    public void give() {
        List<Runnable> told;
        synchronized (this) {
            told = given ? List.of() : List.copyOf(reactions);
            given = true;
        }
        told.forEach(Runnable::run);
    }

    /** Whether it was given. */
    public synchronized boolean isGiven() {
        return given;
    }

    /** Has something done when it is given, at once if it was already. */
    public void onGiven(Runnable reaction) {
        boolean now;
        synchronized (this) {
            reactions.add(reaction);
            now = given;
        }
        if (now) {
            reaction.run();
        }
    }
}
