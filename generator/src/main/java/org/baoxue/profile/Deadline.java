package org.baoxue.profile;

import java.util.Set;

/** The forms of one rhythm are due on this day, that many months after the period's last month (the day itself is in time). */
public record Deadline(Set<String> forms, int monthsAfter, int day) {
    public Deadline {
        forms = Set.copyOf(forms);
    }
}
