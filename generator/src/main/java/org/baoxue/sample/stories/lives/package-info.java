/**
 * Stories of one child each: cases with an unusual course. Stories of schools and counties do not belong here. Imports {@code sample} and
 * {@code sample.stories}.
 */
@NullMarked
package org.baoxue.sample.stories.lives;

import org.jspecify.annotations.NullMarked;
