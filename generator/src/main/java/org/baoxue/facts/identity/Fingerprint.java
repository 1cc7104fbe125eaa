package org.baoxue.facts.identity;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A 64-bit fingerprint of what identifies a thing: XXH64 as its specification has it. Several cells are joined by taking the
 * fingerprint of one as the seed of the next, so that no separator is needed. Equal texts have equal fingerprints; two texts with
 * one fingerprint are suspects and nothing more.
 */
public final class Fingerprint {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_3 = 0x165667B19E3779F9L;
    private static final long PRIME_4 = 0x85EBCA77C2B2AE63L;
    private static final long PRIME_5 = 0x27D4EB2F165667C5L;
    private static final int STRIPE = 32;

    private Fingerprint() {}

    /** The fingerprint of a text, which is that of its bytes in UTF-8. */
    public static long of(String text, long seed) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length, seed);
    }

    /**
     * The fingerprint of bytes. Allocates nothing. For a cell that is not ASCII and not in UTF-8 ask for that of its text instead.
     *
     * @param to the end, exclusive
     * @param seed 0, or the fingerprint of what stands before
     */
    public static long of(byte[] bytes, int from, int to, long seed) {
        int at = from;
        long hash = seed + PRIME_5;
        if (to - from >= STRIPE) {
            hash = stripes(bytes, from, to, seed);
            at += (to - from) / STRIPE * STRIPE;
        }
        hash += to - from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = Long.rotateLeft(hash ^ round(0, (long) LONG.get(bytes, at)), 27) * PRIME_1 + PRIME_4;
        }
        if (at + Integer.BYTES <= to) {
            hash ^= ((int) INT.get(bytes, at) & 0xFFFF_FFFFL) * PRIME_1;
            hash = Long.rotateLeft(hash, 23) * PRIME_2 + PRIME_3;
            at += Integer.BYTES;
        }
        for (; at < to; at++) {
            hash = Long.rotateLeft(hash ^ (bytes[at] & 0xFF) * PRIME_5, 11) * PRIME_1;
        }
        return avalanche(hash);
    }

    private static long stripes(byte[] bytes, int from, int to, long seed) {
        long a = seed + PRIME_1 + PRIME_2;
        long b = seed + PRIME_2;
        long c = seed;
        long d = seed - PRIME_1;
        for (int at = from; at + STRIPE <= to; at += STRIPE) {
            a = round(a, (long) LONG.get(bytes, at));
            b = round(b, (long) LONG.get(bytes, at + Long.BYTES));
            c = round(c, (long) LONG.get(bytes, at + 2 * Long.BYTES));
            d = round(d, (long) LONG.get(bytes, at + 3 * Long.BYTES));
        }
        long hash = Long.rotateLeft(a, 1) + Long.rotateLeft(b, 7) + Long.rotateLeft(c, 12) + Long.rotateLeft(d, 18);
        hash = (hash ^ round(0, a)) * PRIME_1 + PRIME_4;
        hash = (hash ^ round(0, b)) * PRIME_1 + PRIME_4;
        hash = (hash ^ round(0, c)) * PRIME_1 + PRIME_4;
        return (hash ^ round(0, d)) * PRIME_1 + PRIME_4;
    }

    private static long round(long lane, long input) {
        return Long.rotateLeft(lane + input * PRIME_2, 31) * PRIME_1;
    }

    private static long avalanche(long hash) {
        long mixed = (hash ^ hash >>> 33) * PRIME_2;
        mixed = (mixed ^ mixed >>> 29) * PRIME_3;
        return mixed ^ mixed >>> 32;
    }
}
