/**
 * Rules about what units wrote in words: whether a text has the headings that its form asks for, and whether it holds what must
 * not be published. Judges no sentence. Imports what {@code check} imports, and {@code check}.
 */
@NullMarked
package org.baoxue.check.rules.documents;

import org.jspecify.annotations.NullMarked;
