/**
 * Stories of filings: what was filed wrongly and corrected, or netted out. What happened to children does not belong here. Imports
 * {@code sample} and {@code sample.stories}.
 */
@NullMarked
package org.baoxue.sample.stories.corrections;

import org.jspecify.annotations.NullMarked;
