/**
 * Files that the tool writes for people and machines: tables as CSV in the encodings that offices really use. Knows nothing of
 * what the cells mean. Imports {@code model} only.
 */
@NullMarked
package org.baoxue.write;

import org.jspecify.annotations.NullMarked;
