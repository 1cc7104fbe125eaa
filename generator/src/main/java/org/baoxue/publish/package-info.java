/**
 * Views into a folder of pages: what a page is, where it lies, how pages link, how an edition is written. The pages themselves
 * stand one class each in {@code publish.pages}; nothing here can see a row about a child. Imports {@code model},
 * {@code view}, {@code write}, {@code prose}, {@code division}, {@code text}, {@code render} and {@code resource}.
 */
@NullMarked
package org.baoxue.publish;

import org.jspecify.annotations.NullMarked;
