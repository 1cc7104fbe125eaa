/**
 * The documents of the invented province: plans, surveys, the evaluation and the texts of reviews, with figures from the same cases as the
 * tables. Names, numbers and telephones of children never stand in them. Imports {@code sample}.
 */
@NullMarked
package org.baoxue.sample.documents;

import org.jspecify.annotations.NullMarked;
