/**
 * The nouns that every stage speaks, none of which can hold personal data in clear: units, periods, counts, places,
 * findings, values. What is said about them in words lives in {@code text}; rows about children live in {@code ledger}.
 * Imports nothing of the project.
 */
@NullMarked
package org.baoxue.model;

import org.jspecify.annotations.NullMarked;
