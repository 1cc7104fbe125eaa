/**
 * Row schemas compiled to checks over the bytes of cells, which must agree with {@link org.baoxue.schema.EveritEngine} on the
 * keywords and shapes of {@code docs/schema-subset.md}; what is outside is told, never guessed. Neither reads files nor makes
 * findings. Imports {@code schema}, {@code cell} and {@code table}.
 */
@NullMarked
package org.baoxue.schema.compiled;

import org.jspecify.annotations.NullMarked;
