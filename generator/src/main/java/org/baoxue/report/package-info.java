/**
 * Results of a check for people and machines: the console and JSON. Says what views hold and decides nothing. Imports {@code model},
 * {@code view}, {@code write}, {@code text}, {@code render}.
 */
@NullMarked
package org.baoxue.report;

import org.jspecify.annotations.NullMarked;
