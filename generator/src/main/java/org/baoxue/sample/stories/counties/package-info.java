/**
 * Stories of schools and counties: who hides, who is honest, who tidies up, who merges. Stories of one child and of corrected files do not
 * belong here. Imports {@code sample} and {@code sample.stories}.
 */
@NullMarked
package org.baoxue.sample.stories.counties;

import org.jspecify.annotations.NullMarked;
