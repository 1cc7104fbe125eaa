/**
 * Rules of group I over documents that are no mainland identity card: those of Hong Kong, Macao and Taiwan and those of foreigners. What an
 * 18-digit number says of itself has its rules in the package above. Imports what {@code check} imports, and the package above.
 */
@NullMarked
package org.baoxue.check.rules.identity.cards;

import org.jspecify.annotations.NullMarked;
