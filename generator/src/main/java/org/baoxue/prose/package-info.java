/**
 * Texts that units wrote in Markdown, made fit to be shown: headings, safe HTML, safe Markdown, and what was taken out. Everything
 * that comes out has passed the sanitiser and the mask of long numbers; nothing else may show a unit's words. The only user of the
 * Markdown library and of the HTML sanitiser. Imports {@code model}.
 */
@NullMarked
package org.baoxue.prose;

import org.jspecify.annotations.NullMarked;
