package org.baoxue.sample.forms;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.model.Period;
import org.baoxue.sample.Desk;
import org.baoxue.sample.Desk.Sender;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits;
import org.baoxue.sample.SampleWorld;
import org.baoxue.write.CsvStyle;
import org.jspecify.annotations.Nullable;

/** What schools file: their months, with those of the 教学点 they file for, and the opening of each term. */
public final class SchoolFiles {
    private static final int FEWEST_GAPS = 2;
    private static final int SCHOOLS_PER_GAP = 150;
    private static final int[] GAP_MONTHS = {2, 6, 3, 7, 5, 8};
    private static final int AUTUMN = 9;
    private static final int SPRING = 2;

    private final SampleWorld world;
    private final Desk desk;
    private final PersuasionBook persuasions;
    private final Rolls rolls;
    private final LedgerRows ledger;
    private final Map<String, Gap> gaps;

    /** Files of all schools, to this desk; the rolls of term openings are noted. */
    public SchoolFiles(SampleWorld world, Desk desk, PersuasionBook persuasions, Rolls rolls) {
        this.world = world;
        this.desk = desk;
        this.persuasions = persuasions;
        this.rolls = rolls;
        this.ledger = new LedgerRows(world.ground().calendar());
        this.gaps = gaps();
    }

    /** A month that a school did not file: both reports, or the declaration only. */
    private record Gap(YearMonth month, boolean both) {}

    /** One month of one sender. */
    private record Filed(
            Sender sender, YearMonth month, @Nullable LocalDate arrives) {}

    /** Writes all months of a school that files itself. */
    public void write(School school) throws IOException {
        Random chance = world.ground().chance("school", school.code());
        String folder = school.area().folder() + "/" + school.code();
        Sender sender = Sender.of(folder, school.code(), chance);
        List<School> filed = world.filedBy(school);
        List<SchoolRoll> rollsOf = new ArrayList<>();
        List<DeclarationRows> declarations = new ArrayList<>();
        for (School each : filed) {
            SchoolRoll roll = new SchoolRoll(world, each);
            rollsOf.add(roll);
            declarations.add(new DeclarationRows(
                    each, world.casesOf(each.code()), roll, world.ground().chance("staff", each.code())));
        }
        for (YearMonth month : world.ground().settings().monthList()) {
            Filed file = new Filed(sender, month, Desk.arrival(month, chance));
            Gap gap = gaps.get(school.code());
            boolean open = gap == null || !gap.month().equals(month);
            List<List<Map<String, String>>> attendance =
                    rollsOf.stream().map(roll -> roll.month(month, !open)).toList();
            List<Map<String, String>> declared = new ArrayList<>();
            declarations.forEach(each -> declared.addAll(each.month(month)));
            note(filed, attendance, month);
            opening(file, filed, attendance);
            if (open || (gap != null && !gap.both())) {
                report(
                        file,
                        "attendance",
                        attendance.stream().flatMap(List::stream).toList());
            }
            if (open) {
                report(file, "declaration", declared);
            }
            cases(file, school);
            register(file, filed);
        }
        for (YearMonth july : world.ground().holidays()) {
            cases(new Filed(sender, july, Desk.holidayArrival(july, chance)), school);
        }
    }

    private void note(List<School> filed, List<List<Map<String, String>>> attendance, YearMonth month) {
        int semester = month.getMonthValue() == AUTUMN ? 1 : month.getMonthValue() == SPRING ? 2 : 0;
        for (int i = 0; semester > 0 && i < filed.size(); i++) {
            int sum = attendance.get(i).stream()
                    .mapToInt(row -> Integer.parseInt(row.getOrDefault("enrolled", "0")))
                    .sum();
            rolls.note(filed.get(i), semester, sum);
        }
    }

    private void report(Filed file, String form, List<Map<String, String>> rows) throws IOException {
        table(file, form, file.month().toString(), own(file.sender(), rows), file.arrives());
    }

    /** A plain file of a school that files for itself alone leaves its own code out, as the forms allow. */
    private static List<Map<String, String>> own(Sender sender, List<Map<String, String>> rows) {
        boolean alone = rows.stream().allMatch(row -> sender.unit().equals(row.get("school_code")));
        if (alone && sender.style() == CsvStyle.PLAIN) {
            rows.forEach(row -> row.put("school_code", ""));
        }
        return rows;
    }

    private void cases(Filed file, School school) throws IOException {
        boolean any = false;
        for (Book book : Book.values()) {
            List<Map<String, String>> rows = ledger.rows(world.casesOf(school.code()), book, file.month());
            if (!rows.isEmpty()) {
                any = true;
                table(file, book.form(), file.month().toString(), rows, file.arrives());
            }
        }
        if (any) {
            List<Map<String, String>> attempts = persuasions.rows(school.code(), file.month());
            table(file, "persuasion", file.month().toString(), attempts, file.arrives());
        }
    }

    private void register(Filed file, List<School> filed) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        filed.forEach(each -> rows.addAll(RegisterRows.rows(world.registrationsOf(each.code()), file.month())));
        if (!rows.isEmpty()) {
            table(file, "register", file.month().toString(), rows, file.arrives());
        }
    }

    private void opening(Filed file, List<School> filed, List<List<Map<String, String>>> attendance)
            throws IOException {
        Period semester = Period.of(Period.Kind.SEMESTER, file.month());
        boolean opens = file.month().getMonthValue() == AUTUMN || file.month().getMonthValue() == SPRING;
        if (!opens || !world.ground().due("opening", Period.Kind.SEMESTER).contains(semester)) {
            return;
        }
        Random chance =
                world.ground().chance("opening" + semester, file.sender().unit());
        LocalDate on = file.month().atDay((file.month().getMonthValue() == AUTUMN ? 9 : 24) + chance.nextInt(5));
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < filed.size(); i++) {
            rows.addAll(new OpeningRows(world, filed.get(i), on).rows(attendance.get(i)));
        }
        LocalDate due = world.ground().calendar().due("opening", semester);
        LocalDate arrives = Desk.arrival(due, on, 6, chance);
        table(file, "opening", semester.toString(), own(file.sender(), rows), arrives);
    }

    private void table(
            Filed file, String form, String period, List<Map<String, String>> rows, @Nullable LocalDate arrives)
            throws IOException {
        desk.table(file.sender().filing(form, period), rows, arrives);
    }

    /**
     * The schools with a gap: none with a case, none that files for others, never September, on which the rates rest. They are drawn among
     * the schools to which chance dealt no case; one of which a story tells is passed over.
     */
    private Map<String, Gap> gaps() {
        List<School> schools = world.ground().schools();
        List<School> candidates = new ArrayList<>(schools.stream()
                .filter(s -> s.filedBy().isEmpty()
                        && world.casesOf(s.code()).stream().allMatch(SampleCase::isTold)
                        && world.arrivingAt(s).isEmpty()
                        && world.filedBy(s).size() == 1)
                .toList());
        Collections.shuffle(candidates, world.ground().chance("gaps", SampleUnits.PROVINCE));
        candidates.removeIf(s -> !world.casesOf(s.code()).isEmpty());
        int wanted = Math.max(FEWEST_GAPS, schools.size() / SCHOOLS_PER_GAP);
        YearMonth first = YearMonth.of(world.ground().settings().schoolYear(), AUTUMN);
        Map<String, Gap> chosen = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(wanted, candidates.size()); i++) {
            YearMonth month = first.plusMonths(GAP_MONTHS[i % GAP_MONTHS.length]);
            chosen.put(candidates.get(i).code(), new Gap(month, i % 2 == 0));
        }
        return chosen;
    }
}
