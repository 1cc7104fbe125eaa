/**
 * A form and its versions as its schema states them: columns, headings, code lists, names in files. Turns what the schema
 * refuses into findings in the clerk's words; no type of {@code schema} stands in its public signatures. Imports {@code model},
 * {@code table}, {@code schema}, {@code ledger}.
 */
@NullMarked
package org.baoxue.form;

import org.jspecify.annotations.NullMarked;
