/**
 * Equal things among more rows than memory holds: fingerprints that make suspects of rows, the room on disk that they may take, and
 * what a second look at the suspects' rows tells. Which rows are compared and what is a fault belongs to rules. Imports
 * {@code model} and {@code ledger}.
 */
@NullMarked
package org.baoxue.facts.identity;

import org.jspecify.annotations.NullMarked;
