/**
 * The tree of units: who answers to whom, who owes which duties, tiers that are missing, placeholders, validity. Built from
 * the division table of a school year, the province's own units and its schools. Imports {@code model} and {@code table}.
 */
@NullMarked
package org.baoxue.division;

import org.jspecify.annotations.NullMarked;
