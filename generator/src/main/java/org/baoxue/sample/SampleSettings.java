package org.baoxue.sample;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What province to invent. Which county's schools file workbooks is fixed ({@link SampleUnits#WORKBOOK_COUNTY}), the styles of all
 * other files follow from the seed.
 *
 * @param schools how many schools, 教学点 included; at least 2
 * @param children the September roll of the whole province, exact; 0 leaves the schools their natural sizes
 * @param seed everything else follows from it
 * @param schoolYear the first calendar year of the school year
 * @param months how many months from September on, 1 to 10
 */
public record SampleSettings(int schools, long children, long seed, int schoolYear, int months) {
    private static final int FEWEST_SCHOOLS = 2;
    private static final int TEACHING_MONTHS = 10;
    private static final long FNV_PRIME = 0x100000001b3L;

    public SampleSettings {
        if (schools < FEWEST_SCHOOLS) {
            throw new IllegalArgumentException("an invented province has at least " + FEWEST_SCHOOLS + " schools");
        }
        if (children < 0) {
            throw new IllegalArgumentException("the number of children cannot be negative");
        }
        if (months < 1 || months > TEACHING_MONTHS) {
            throw new IllegalArgumentException("the months are 1 to " + TEACHING_MONTHS);
        }
    }

    /** The months to write, in order. */
    public List<YearMonth> monthList() {
        YearMonth first = YearMonth.of(schoolYear, 9);
        return IntStream.range(0, months).mapToObj(first::plusMonths).toList();
    }

    /** The school year as files name it. */
    public String yearName() {
        return schoolYear + "-" + (schoolYear + 1);
    }

    /**
     * Chance for one purpose at one unit. {@link Random} because its numbers are fixed by its specification; a seed of its own
     * for each unit, so that one unit's data do not move when another's change.
     */
    public Random chance(String purpose, String unit) {
        long mixed = seed ^ 0xcbf29ce484222325L;
        for (char c : (purpose + '/' + unit).toCharArray()) {
            mixed = (mixed ^ c) * FNV_PRIME;
        }
        return new Random(mixed ^ (mixed >>> 29));
    }
}
