/**
 * An invented province: units, schools, attendance, cases and receipts of a school year, written as the clerks of a real one
 * would send them. No real place, school or child stands here; it reads nothing that was filed. Imports {@code model},
 * {@code write}, {@code profile} and the shipped schemas through {@code resource}.
 */
@NullMarked
package org.baoxue.sample;

import org.jspecify.annotations.NullMarked;
