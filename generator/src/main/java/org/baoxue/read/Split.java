package org.baoxue.read;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * How the rows of one large table are folded on several threads: in parts, each into a fold of its own, added in the order of the file.
 *
 * @param fresh makes an empty fold
 * @param merge adds the fold of a later part to that of the earlier ones
 * @param threads how many work at a time
 */
record Split<T extends RowFold>(Supplier<T> fresh, BiConsumer<T, T> merge, int threads) {}
