/**
 * The four books, written from the definitions that also check and compute: the rule book, the field guide, the methodology, the
 * glossary. Nothing is said here that a definition or a message file does not say, so a book cannot disagree with the tool.
 * Imports what {@code app} imports.
 */
@NullMarked
package org.baoxue.app.books;

import org.jspecify.annotations.NullMarked;
