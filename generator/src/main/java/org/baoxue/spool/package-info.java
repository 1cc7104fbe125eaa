/**
 * All findings of a run, however many, on disk: what the capped samples in memory leave out. What a finding is stands in
 * {@code model}; which are kept as samples, counted or explained is {@code check}'s. May import model and write.
 */
@NullMarked
package org.baoxue.spool;

import org.jspecify.annotations.NullMarked;
