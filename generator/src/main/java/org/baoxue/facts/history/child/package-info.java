/**
 * One history for each child: its cases, their episodes and dated steps, and who answered for it on which day, made of settled facts.
 * No name, no number and no birth date of a child belongs here, and nothing that reads rows of a file for the first time. Imports what its
 * parent imports, and its parent.
 */
@NullMarked
package org.baoxue.facts.history.child;

import org.jspecify.annotations.NullMarked;
