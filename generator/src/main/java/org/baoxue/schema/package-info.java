/**
 * JSON Schema draft-07 as this project uses it: the lint that a schema must pass, and the engine that judges an instance. Knows
 * nothing of forms or findings, and is the only user of the schema library. Imports {@code model} and {@code table}.
 */
@NullMarked
package org.baoxue.schema;

import org.jspecify.annotations.NullMarked;
