/**
 * Who is out of class in the invented province, and why: the cases of the year and the register of those lawfully away. Rows and files
 * do not belong here. Imports {@code sample}.
 */
@NullMarked
package org.baoxue.sample.cases;

import org.jspecify.annotations.NullMarked;
