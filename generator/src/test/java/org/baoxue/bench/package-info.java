/**
 * What reading and checking cost, measured in one run against lanes that do less or do it in the obvious way. Not tests: nothing here
 * is run by the test engine. {@code docs/performance.md} has the command.
 */
@NullMarked
package org.baoxue.bench;

import org.jspecify.annotations.NullMarked;
