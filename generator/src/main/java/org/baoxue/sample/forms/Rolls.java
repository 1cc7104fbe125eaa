package org.baoxue.sample.forms;

import java.util.HashMap;
import java.util.Map;
import org.baoxue.sample.SampleSchools.School;

/** 在籍 of every school in the month of each term opening, noted while its months are written. */
public final class Rolls {
    private final Map<String, Integer> enrolled = new HashMap<>();

    /** No roll is noted yet. */
    public Rolls() {}

    /** Notes the roll of a school in the month in which a semester opens: 1 autumn, 2 spring. */
    public void note(School school, int semester, int roll) {
        enrolled.put(school.code() + semester, roll);
    }

    /** The roll; September's if the spring is not written. */
    public int of(School school, int semester) {
        return enrolled.getOrDefault(school.code() + semester, school.pupils());
    }
}
