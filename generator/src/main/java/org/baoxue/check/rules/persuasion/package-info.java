/**
 * Rules of group C about attempts at persuasion: of which case, in which order, when, and what the ledgers make of their result. The
 * course of the case itself belongs to {@code cases}. Imports what {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.persuasion;

import org.jspecify.annotations.NullMarked;
