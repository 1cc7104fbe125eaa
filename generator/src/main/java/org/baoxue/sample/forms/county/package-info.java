/**
 * The tables that counties file for themselves: reviews, visits, the ledger of children of school age, and cases without a school. Imports
 * {@code sample} and {@code sample.forms}.
 */
@NullMarked
package org.baoxue.sample.forms.county;

import org.jspecify.annotations.NullMarked;
