package hk.ipo;

/** placeholder until the job lands. */
public final class Launcher {
    /** Starts. */
    public static void main(String[] args) {}

    private Launcher() {}
}
