/**
 * Words and figures for people: messages by language, the formatter of counts, rates, dates and days, findings as sentences.
 * What a figure is worth is decided elsewhere; where it stands on a page is the templates' business. Imports {@code model} and
 * {@code resource}.
 */
@NullMarked
package org.baoxue.text;

import org.jspecify.annotations.NullMarked;
