/**
 * The books of an edition as readers see them: pages of sections, paragraphs and tables of words, all in the language of their
 * edition. Holds no figure of a run and knows no definition: {@code app.books} writes the pages from the rules, the forms, the
 * indicators and the glossary. Imports {@code model} and {@code view}.
 */
@NullMarked
package org.baoxue.view.book;

import org.jspecify.annotations.NullMarked;
