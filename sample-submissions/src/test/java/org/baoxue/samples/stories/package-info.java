/**
 * The stories that the sample province tells: each must be seen where its line of {@code stories.csv} says, and {@code docs/stories.md} is
 * written from the same lines. Figures of pages as a whole are tested elsewhere. Imports {@code app}.
 */
@NullMarked
package org.baoxue.samples.stories;

import org.jspecify.annotations.NullMarked;
