package hk.ipo.render.zip;

import java.util.Arrays;

/**
 * What the writer of a content knows of it and a search would have to find out: from which place on
 * it is like what stood before, and how far back that begins. Without hints all of it is searched.
 */
final class Hints {

    /** What follows is not worth a look. */
    static final int UNLIKE = 0;

    /** What follows is like what stood before in all but a few bytes. */
    static final int ALIKE = 1;

    /** What follows may be like what stood before, or like anything else. */
    static final int SEARCH = 2;

    private static final int KINDS = 3;

    /** So far back a distance takes some bits fewer than one of a row's length. */
    private static final int NEAR = 512;

    private static final int NOWHERE = -1;
    private static final int FIRST_SIZE = 64;

    private int[] places = new int[FIRST_SIZE];
    private int[] meanings = new int[FIRST_SIZE];
    private int count;

    /** Where each slot was named last. */
    private int[] last = new int[0];

    /** How many there are. */
    int count() {
        return count;
    }

    /** From where on a hint holds, up to the next one's place. */
    int place(int hint) {
        return places[hint];
    }

    /** One of {@link #UNLIKE}, {@link #ALIKE} and {@link #SEARCH}. */
    int kind(int hint) {
        return meanings[hint] & KINDS;
    }

    /** How far back what is alike stands; 0 where that is not known, and then it is searched. */
    int distance(int hint) {
        return meanings[hint] >>> 2;
    }

    void clear() {
        count = 0;
        Arrays.fill(last, NOWHERE);
    }

    void unlike(int place) {
        add(place, UNLIKE);
    }

    /**
     * From a place on a content is as it was, in one way or the other, where the slot was before.
     */
    void like(int place, int slot, int kind) {
        addLike(place, moveTo(place, slot), kind);
    }

    /**
     * From a place on a content is all but the same as where one slot was before, or where another
     * was if that is near.
     */
    void likeNear(int place, int slot, int nearSlot) {
        int far = moveTo(place, slot);
        int near = moveTo(place, nearSlot);
        addLike(place, near > 0 && near <= NEAR ? near : far, ALIKE);
    }

    private void addLike(int place, int distance, int kind) {
        add(place, distance > 0 ? distance << 2 | kind : SEARCH);
    }

    /** Goes to a place. How far back the slot was before; 0 where that is too far. */
    private int moveTo(int place, int slot) {
        if (slot >= last.length) {
            int known = last.length;
            last = Arrays.copyOf(last, slot + FIRST_SIZE);
            Arrays.fill(last, known, last.length, NOWHERE);
        }
        int distance = place - last[slot];
        boolean isInReach =
                last[slot] != NOWHERE && distance > 0 && distance < BlockDeflater.WINDOW;
        last[slot] = place;
        return isInReach ? distance : 0;
    }

    private void add(int place, int meaning) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            meanings = Arrays.copyOf(meanings, 2 * count);
        }
        places[count] = place;
        meanings[count++] = meaning;
    }
}
