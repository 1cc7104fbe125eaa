package org.baoxue.facts.identity;

import java.util.Arrays;

/** A set of fingerprints, which are spread evenly already. */
final class LongSet {
    private static final int FIRST = 1 << 12;

    private long[] slots = new long[FIRST];
    private int size;
    /** Zero marks an empty slot, so whether it is in the set is told apart. */
    private boolean zero;

    /** Whether the number is new; afterwards it is in the set. */
    boolean add(long number) {
        if (number == 0) {
            boolean isNew = !zero;
            zero = true;
            return isNew;
        }
        int at = slot(number);
        if (slots[at] == number) {
            return false;
        }
        slots[at] = number;
        if (++size > slots.length / 2) {
            grow();
        }
        return true;
    }

    boolean has(long number) {
        return number == 0 ? zero : slots[slot(number)] == number;
    }

    boolean isEmpty() {
        return size == 0 && !zero;
    }

    void clear() {
        if (!isEmpty()) {
            Arrays.fill(slots, 0);
        }
        size = 0;
        zero = false;
    }

    private int slot(long number) {
        int mask = slots.length - 1;
        int at = (int) number & mask;
        while (slots[at] != 0 && slots[at] != number) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long number : old) {
            if (number != 0) {
                slots[slot(number)] = number;
            }
        }
    }
}
