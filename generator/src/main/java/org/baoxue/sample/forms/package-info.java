/**
 * The tables of the invented province, as schools and counties file them. What happens to a child is not decided here: rows are cut from
 * the cases, the register and the rolls, so that one form never contradicts another. Imports {@code sample}.
 */
@NullMarked
package org.baoxue.sample.forms;

import org.jspecify.annotations.NullMarked;
