package hk.ipo.bench;

/** Bits drawn for the columns of one listing, by SplitMix64. */
record Bits(long number) {

    private static final long SEED = 2025;
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    /** A number from zero to below a bound. */
    int below(int column, int bound) {
        long bits = SEED + (number * MadeListing.COLUMNS + column) * GAMMA;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        bits ^= bits >>> 31;
        return (int) ((bits >>> 33) % bound);
    }
}
