package org.baoxue.table.bytes;

import org.baoxue.table.TableFault;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a block tells the reader of the next one.
 *
 * @param next where the next record starts
 * @param fault what is wrong with it, so that no record is to be cut any more; null if nothing is known to be
 */
record HandOver(Start next, @Nullable TableFault fault) {}
