/**
 * The shipped files (schemas and templates) and the overlay folder that replaces them file by file, by path. Holds no
 * knowledge of what is in them. Imports nothing of the project; any package may import it.
 */
@NullMarked
package org.baoxue.resource;

import org.jspecify.annotations.NullMarked;
