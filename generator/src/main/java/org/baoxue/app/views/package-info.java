/**
 * Values and findings into what pages show. The only place where figures meet words; nothing here computes a figure or reads a
 * file. Imports {@code rollup}, {@code check}, {@code division}, {@code calendar}, {@code text} and {@code view}.
 */
@NullMarked
package org.baoxue.app.views;

import org.jspecify.annotations.NullMarked;
