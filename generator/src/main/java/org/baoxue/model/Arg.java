package org.baoxue.model;

import java.time.LocalDate;

/** One argument of a finding: a fact that its sentence shows. No kind can hold personal text in clear. */
public sealed interface Arg {
    /** The name by which the message refers to it. */
    String name();

    /** A text that is not personal, such as a 案件编号; a long number in it is masked all the same. */
    static Arg plain(String name, String text) {
        return new Shown(name, Masked.of(Mask.NONE, text));
    }

    /** A number. */
    record Num(String name, long value) implements Arg {}

    /** A cell, masked by what its column holds. */
    record Shown(String name, Masked value) implements Arg {}

    /** A column, shown as its heading in the reader's language. */
    record Column(String name, String form, String key) implements Arg {}

    /** A form, shown as its name. */
    record Form(String name, String form) implements Arg {}

    /** A unit. */
    record Unit(String name, UnitCode code) implements Arg {}

    /** A period. */
    record Time(String name, Period period) implements Arg {}

    /** A date that is not personal. */
    record Day(String name, LocalDate date) implements Arg {}

    /** An entry of a code list, shown as its label. */
    record Code(String name, String list, String code) implements Arg {}

    /** A word that the message files translate, such as a kind of file. */
    record Term(String name, String key) implements Arg {}

    /**
     * A text that stands in a schema in both languages, such as the sentence of a conditional rule or the hint of a column. Never
     * anything from a submission.
     */
    record Text(String name, String zh, String en) implements Arg {}
}
