/**
 * Blank forms: workbooks in which a clerk cannot easily go wrong, made of the forms' own definitions, and begun with what the last month
 * has said already. No figure of the new month and no finding stands here. Imports {@code model}, {@code write}, {@code ledger}, {@code
 * form}, {@code text} and the shipped guides through {@code resource}.
 */
@NullMarked
package org.baoxue.kit;

import org.jspecify.annotations.NullMarked;
