package org.baoxue.sample.forms.county;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.baoxue.sample.InventedPeople;
import org.baoxue.sample.InventedPeople.Child;

/**
 * Ordinary children by the hundred thousand, with numbers that nobody else has: those of one county and birth date are numbered from the
 * first serial on, those registered elsewhere have serials that no county's own children reach.
 */
final class EligiblePeople {
    private static final int FIRST_ELSEWHERE = 700;
    private static final int SERIALS_ELSEWHERE = 298;

    private final InventedPeople people;
    private final Set<String> elsewhere = new HashSet<>();
    private final Map<LocalDate, int[]> serials = new HashMap<>();

    /** Children beside those that have a case or a registration. */
    EligiblePeople(InventedPeople people) {
        this.people = people;
    }

    /** Begins with the children of another county. */
    void nextCounty() {
        serials.clear();
    }

    /** A child of this county in the cohort of a grade. */
    Child local(Random chance, String county, int grade) {
        LocalDate born = people.birthday(chance, grade);
        int sex = 1 + chance.nextInt(2);
        int[] next = serials.computeIfAbsent(born, day -> new int[] {1, 2});
        String id;
        do {
            id = InventedPeople.idNo(county, born, next[sex - 1]);
            next[sex - 1] += 2;
        } while (people.isTaken(id));
        return new Child(InventedPeople.name(chance), String.valueOf(sex), born, id, "");
    }

    /** A child registered in another county, in the cohort of a grade. */
    Child registeredIn(Random chance, String county, int grade) {
        while (true) {
            LocalDate born = people.birthday(chance, grade);
            int sex = 1 + chance.nextInt(2);
            int serial = FIRST_ELSEWHERE + chance.nextInt(SERIALS_ELSEWHERE / 2) * 2 + (sex == 1 ? 1 : 0);
            String id = InventedPeople.idNo(county, born, serial);
            if (!people.isTaken(id) && elsewhere.add(id)) {
                return new Child(InventedPeople.name(chance), String.valueOf(sex), born, id, "");
            }
        }
    }
}
