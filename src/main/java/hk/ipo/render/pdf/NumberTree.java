package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;

import java.util.Arrays;

/**
 * Tells to which part of the structure tree a page's content, or an annotation, belongs: by keys
 * from 0 on without a gap, as a number tree (ISO 32000-1, section 7.9.7) of two levels.
 */
final class NumberTree {

    private static final int KEYS_OF_A_LEAF = 256;

    private int[] objects = new int[KEYS_OF_A_LEAF];
    private int size;

    /** Says under which number of an object what a key leads to is; keys may come in any order. */
    void put(int key, int object) {
        if (key >= objects.length) {
            objects = Arrays.copyOf(objects, Math.max(key + 1, 2 * objects.length));
        }
        objects[key] = object;
        size = Math.max(size, key + 1);
    }

    /** Writes it; the number of the object that it is. */
    int writeTo(PackedObjects file) {
        ByteBlock kids = new ByteBlock();
        for (int from = 0; from < size; from += KEYS_OF_A_LEAF) {
            int leaf = file.reserve();
            leaf(from, Math.min(size, from + KEYS_OF_A_LEAF), file.begin(leaf));
            file.end();
            reference(leaf, kids);
        }
        int root = file.reserve();
        ByteBlock out = file.begin(root);
        out.addLatin("<</Kids[");
        out.add(kids);
        out.addLatin("]>>");
        file.end();
        return root;
    }

    private void leaf(int from, int to, ByteBlock out) {
        out.addLatin("<</Limits[");
        out.addDigits(from);
        out.add(' ');
        out.addDigits(to - 1L);
        out.addLatin("]/Nums[");
        for (int key = from; key < to; key++) {
            out.addDigits(key);
            out.add(' ');
            reference(objects[key], out);
        }
        out.addLatin("]>>");
    }

    private static void reference(int object, ByteBlock out) {
        out.addDigits(object);
        out.addLatin(" 0 R ");
    }
}
