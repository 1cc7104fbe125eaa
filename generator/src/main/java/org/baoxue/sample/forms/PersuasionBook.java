package org.baoxue.sample.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.baoxue.sample.InventedPeople;
import org.baoxue.sample.SampleCalendar;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleWorld;

/**
 * Every attempt to bring a child back: up to three a month while a case is open, one soon after it was found dropout, the last one a
 * success where it returned. Attempts are numbered through the whole life of a case, also by the unit that takes it over and in a
 * further episode. No day is a public holiday. A child that never was out of school is not persuaded.
 */
public final class PersuasionBook {
    private static final int MOST = 3;
    /** The attempt after the finding of dropout, and the first of the school year, come within so many days. */
    private static final int SOON = 4;

    private final SampleWorld world;
    private final Map<String, Map<YearMonth, List<Map<String, String>>>> rows = new HashMap<>();

    private PersuasionBook(SampleWorld world) {
        this.world = world;
    }

    /** The attempts of the year. */
    public static PersuasionBook of(SampleWorld world) {
        PersuasionBook book = new PersuasionBook(world);
        Map<String, Integer> sequences = new HashMap<>();
        for (SampleCase item : world.cases()) {
            int before = sequences.getOrDefault(item.number(), 0);
            sequences.put(item.number(), book.episode(item, before));
        }
        return book;
    }

    /** The rows of the unit that files them, by case and sequence. */
    public List<Map<String, String>> rows(String filer, YearMonth month) {
        return rows.getOrDefault(filer, Map.of()).getOrDefault(month, List.of());
    }

    private int episode(SampleCase item, int before) {
        boolean neverOut = item.story().missed() == null
                && List.of("PLATFORM", "COMPARE").contains(item.story().source());
        if (neverOut) {
            return before;
        }
        Random chance =
                world.ground().chance("persuasion", item.number() + item.seat().filer());
        SortedSet<LocalDate> days = days(item, chance);
        PersuasionText text = new PersuasionText(item, chance);
        int sequence = before;
        for (LocalDate day : days) {
            sequence++;
            boolean last = day.equals(days.last()) && item.ending() != null;
            Map<String, String> row = new LinkedHashMap<>();
            row.put("case_no", item.number());
            row.put("sequence", String.valueOf(sequence));
            row.put("persuaded_on", day.toString());
            text.into(row, sequence, last, day);
            row.put("persuaders", persuaders(item, chance));
            rows.computeIfAbsent(item.seat().filer(), f -> new HashMap<>())
                    .computeIfAbsent(YearMonth.from(day), m -> new ArrayList<>())
                    .add(row);
        }
        return sequence;
    }

    private SortedSet<LocalDate> days(SampleCase item, Random chance) {
        List<YearMonth> months = months(item);
        LocalDate last = months.get(months.size() - 1).atEndOfMonth();
        LocalDate begin = begin(item);
        LocalDate end = item.ending() == null ? last : item.ending().on();
        SortedSet<LocalDate> needed = needed(item, begin, end, chance);
        SortedSet<LocalDate> days = new TreeSet<>(needed);
        for (YearMonth month : months) {
            LocalDate from = later(begin, month.atDay(1));
            LocalDate to = earlier(end, month.atEndOfMonth());
            int wanted = chance.nextInt(MOST + 1);
            long there = needed.stream()
                    .filter(day -> YearMonth.from(day).equals(month))
                    .count();
            for (long i = there; i < wanted && !from.isAfter(to); i++) {
                days.add(earlier(day(from, to, chance), to));
            }
        }
        days.removeIf(day -> day.isAfter(last));
        return days;
    }

    /** The months that are written, and that of the holiday if the case is open when it begins. */
    private List<YearMonth> months(SampleCase item) {
        List<YearMonth> months = new ArrayList<>(world.ground().settings().monthList());
        world.ground().holidays().stream()
                .filter(july -> item.isOpenOn(july.atDay(1)))
                .forEach(months::add);
        return months;
    }

    /** The days without which a history would not be whole; the last of them is the day of a return. */
    private SortedSet<LocalDate> needed(SampleCase item, LocalDate begin, LocalDate end, Random chance) {
        SortedSet<LocalDate> needed = new TreeSet<>();
        LocalDate confirmed = item.story().confirmed();
        needed.add(earlier(day(begin, begin.plusDays(SOON - 1), chance), end));
        if (confirmed != null && confirmed.isAfter(begin)) {
            needed.add(earlier(day(confirmed.plusDays(1), confirmed.plusDays(SOON), chance), end));
        }
        if (item.ending() != null && item.ending().code().equals("RET")) {
            needed.add(end);
        }
        return needed;
    }

    /** From when this unit is to persuade: the day it found the case or took it over, or the first school day of the year. */
    private LocalDate begin(SampleCase item) {
        LocalDate since =
                Objects.requireNonNullElse(item.story().received(), item.story().found());
        return later(since, world.ground().calendar().day(0));
    }

    /** One of these days that is no public holiday; where all of them are holidays, the first day after them that is none. */
    private LocalDate day(LocalDate from, LocalDate to, Random chance) {
        SampleCalendar calendar = world.ground().calendar();
        List<LocalDate> days = from.datesUntil(to.plusDays(1))
                .filter(day -> !calendar.isHoliday(day))
                .toList();
        if (!days.isEmpty()) {
            return days.get(chance.nextInt(days.size()));
        }
        LocalDate next = to.plusDays(1);
        while (calendar.isHoliday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String persuaders(SampleCase item, Random chance) {
        boolean dropout = item.story().confirmed() != null;
        String first = item.seat().school().isEmpty() ? "干事" : dropout ? "年级主任" : "班主任";
        return InventedPeople.staff(chance, first) + "、" + InventedPeople.staff(chance, "村干部");
    }
}
