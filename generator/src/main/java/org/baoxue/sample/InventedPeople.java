package org.baoxue.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Names and numbers of people who do not exist. An identity number has an area code beginning 99, which no real one has, and
 * otherwise passes every check: birth date, sex in the 17th digit, check digit by ISO 7064 MOD 11-2 (GB 11643).
 */
public final class InventedPeople {
    private static final String[] SURNAMES = {
        "周", "吴", "郑", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "许", "何", "吕", "施", "孔", "曹", "严"
    };
    private static final String[] GIVEN = {
        "青禾", "小满", "谷雨", "白露", "立夏", "晨穗", "晚粟", "望山", "临溪", "听泉", "知远", "思齐", "若谷", "言蹊", "采薇",
        "子衿", "木瓜", "伯兮", "鹿鸣", "南山", "北林", "东篱", "西江", "春柳", "夏木", "秋水", "冬梅", "初雪", "新月", "朝阳",
        "星河", "云起", "松风", "竹影", "兰舟", "石泉", "禾苗", "麦苗", "雨桐", "雪松"
    };
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int YEAR_OF_BIRTHS = 365;
    private static final int SERIALS = 499;

    private final int schoolYear;
    private final Set<String> taken = new HashSet<>();

    /** People for the cohorts of this school year; nobody twice. */
    public InventedPeople(int schoolYear) {
        this.schoolYear = schoolYear;
    }

    /**
     * A child.
     *
     * @param sex 1 or 2
     * @param otherIdNo a second right number with the same birth date and sex, for a case of wrong data
     */
    public record Child(String name, String sex, LocalDate born, String idNo, String otherIdNo) {}

    /** A child of the age of this grade (birthdays 1 September to 31 August), registered in this county. */
    public Child child(Random chance, String county, int grade) {
        return born(chance, county, birthday(chance, grade));
    }

    /**
     * A child with this birth date.
     *
     * @param area the division whose code leads its number
     */
    public Child born(Random chance, String area, LocalDate born) {
        while (true) {
            int sex = 1 + chance.nextInt(2);
            String name = name(chance);
            String id = idNo(area, born, serial(sex, chance));
            String other = idNo(area, born, serial(sex, chance));
            boolean fresh =
                    !id.equals(other) && !taken.contains(id) && !taken.contains(other) && taken.add(name + sex + born);
            if (fresh) {
                taken.add(id);
                taken.add(other);
                return new Child(name, String.valueOf(sex), born, id, other);
            }
        }
    }

    /** A birthday in the cohort of this grade: 1 September to 31 August; grade 1 is six years old when the year begins. */
    public LocalDate birthday(Random chance, int grade) {
        return LocalDate.of(schoolYear - 6 - grade, 9, 1).plusDays(chance.nextInt(YEAR_OF_BIRTHS));
    }

    /** Whether a child of a case or a registration has this number. */
    public boolean isTaken(String idNo) {
        return taken.contains(idNo);
    }

    /** A full name. */
    public static String name(Random chance) {
        return SURNAMES[chance.nextInt(SURNAMES.length)] + GIVEN[chance.nextInt(GIVEN.length)];
    }

    /** A member of staff, by surname and role: nobody in particular. */
    public static String staff(Random chance, String role) {
        return SURNAMES[chance.nextInt(SURNAMES.length)] + role;
    }

    /** The check digit of the first 17 digits. */
    public static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    /** An identity number with a right check digit; an odd serial is a boy's. */
    public static String idNo(String area, LocalDate born, int serial) {
        String digits = area + born.format(DateTimeFormatter.BASIC_ISO_DATE) + threeDigits(serial);
        return digits + checkDigit(digits);
    }

    private static int serial(int sex, Random chance) {
        return 2 * chance.nextInt(SERIALS) + (sex == 1 ? 1 : 2);
    }

    private static String threeDigits(int number) {
        return String.valueOf(1000 + number).substring(1);
    }
}
