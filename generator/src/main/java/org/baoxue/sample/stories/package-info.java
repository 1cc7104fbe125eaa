/**
 * What happens in the invented province on purpose, story by story: the book that lists them, and what they are told with; each story is a
 * class of a sub-package. What chance deals, and how files are written, do not belong here. Imports {@code sample}.
 */
@NullMarked
package org.baoxue.sample.stories;

import org.jspecify.annotations.NullMarked;
