/**
 * The pages, one class each, and the list of them. A page says where it hangs and what it shows; how it looks is its template's
 * business. Imports what {@code publish} imports, and {@code publish}.
 */
@NullMarked
package org.baoxue.publish.pages;

import org.jspecify.annotations.NullMarked;
