/**
 * Views into text through the templates of the overlay or the jar. The only package that knows FreeMarker; holds no page, no
 * path and no words. Imports {@code model}, {@code view}, {@code text} and {@code resource}.
 */
@NullMarked
package org.baoxue.render;

import org.jspecify.annotations.NullMarked;
