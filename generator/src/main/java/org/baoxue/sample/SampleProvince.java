package org.baoxue.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleFiles.Filing;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.write.CsvStyle;
import org.jspecify.annotations.Nullable;

/**
 * Writes an invented province: its registry, and for each month what its schools and counties would file. The same settings
 * give the same bytes on any machine. What is held in memory are the list of schools and the cases of the year; the rest is
 * written school by school.
 */
public final class SampleProvince {
    private static final int DUE_DAY = 5;
    private static final int LATEST_DAY = 14;
    private static final double LATE = 0.02;
    private static final double UNRECORDED = 0.005;
    private static final int FEWEST_GAPS = 2;
    private static final int SCHOOLS_PER_GAP = 150;
    private static final int[] GAP_MONTHS = {2, 6, 3, 7, 5, 8};

    private final SampleSettings settings;
    private final SampleFiles files;
    private final SampleCalendar calendar;
    private final List<School> schools;
    private final List<SampleCase> cases;
    private final CaseRows ledger;
    private final Map<String, List<SampleCase>> casesByUnit = new TreeMap<>();
    private final Map<String, List<School>> pointsByCentre = new TreeMap<>();
    private final Map<String, Gap> gaps;

    private SampleProvince(SampleSettings settings, SampleUnits units, SampleFiles files) {
        this.settings = settings;
        this.files = files;
        this.calendar = SampleCalendar.of(settings.schoolYear());
        this.schools = SampleSchools.of(settings, units);
        this.cases = SampleCases.of(settings, schools, calendar);
        this.ledger = new CaseRows(calendar);
        for (SampleCase item : cases) {
            add(casesByUnit, item.seat().filer(), item);
            if (item.ending() != null && item.ending().code().equals("XFER")) {
                add(casesByUnit, item.ending().school(), item);
            }
        }
        schools.stream()
                .filter(school -> !school.filedBy().isEmpty())
                .forEach(school -> add(pointsByCentre, school.filedBy(), school));
        this.gaps = gaps();
    }

    /** A month that a school did not file: both reports, or the declaration only. */
    private record Gap(YearMonth month, boolean both) {}

    /** Writes the province into a folder; files that stand there already under the same names are replaced. */
    public static SampleReport write(SampleSettings settings, Path out) throws IOException {
        SampleUnits units = SampleUnits.of(settings);
        try (SampleFiles files = new SampleFiles(out, settings.schoolYear())) {
            SampleProvince province = new SampleProvince(settings, units, files);
            files.write(Filing.registry("units", settings.yearName(), CsvStyle.PLAIN), units.rows());
            files.write(
                    Filing.registry("schools", settings.yearName(), CsvStyle.EXCEL_UNICODE),
                    SampleSchools.rows(province.schools));
            for (Area area : units.withSchools()) {
                province.writeCounty(area);
            }
            for (School school : province.schools) {
                if (school.filedBy().isEmpty()) {
                    province.writeSchool(school);
                }
            }
            return province.report();
        }
    }

    private SampleReport report() {
        LocalDate end = settings.monthList().get(settings.months() - 1).atEndOfMonth();
        long numbers = cases.stream()
                .filter(c -> !c.isReceived() && !c.story().found().isAfter(end))
                .count();
        long children = schools.stream().mapToLong(School::pupils).sum();
        return new SampleReport(files.written(), schools.size(), children, (int) numbers);
    }

    private void writeCounty(Area area) throws IOException {
        Random chance = settings.chance("county", area.code());
        CsvStyle style = style(chance);
        List<SampleCase> own = casesByUnit.getOrDefault(area.code(), List.of());
        for (YearMonth month : settings.monthList()) {
            writeLedgers(new Sender(area.folder(), area.code(), style, arrival(month, chance)), own, month);
        }
    }

    private void writeSchool(School school) throws IOException {
        Random chance = settings.chance("school", school.code());
        CsvStyle style = style(chance);
        String folder = school.area().folder() + "/" + school.code();
        List<School> filed = new ArrayList<>(List.of(school));
        filed.addAll(pointsByCentre.getOrDefault(school.code(), List.of()));
        List<SampleCase> touching = casesByUnit.getOrDefault(school.code(), List.of());
        List<SampleCase> own = touching.stream()
                .filter(c -> c.seat().school().equals(school.code()))
                .toList();
        List<SampleRoll> rolls = new ArrayList<>();
        List<SampleDeclarations> declarations = new ArrayList<>();
        for (School each : filed) {
            List<SampleCase> its = each.equals(school) ? touching : List.of();
            SampleRoll roll = new SampleRoll(each, its, calendar, settings.chance("roll", each.code()));
            rolls.add(roll);
            declarations.add(new SampleDeclarations(each, its, roll, settings.chance("staff", each.code())));
        }
        for (YearMonth month : settings.monthList()) {
            Sender sender = new Sender(folder, school.code(), style, arrival(month, chance));
            Gap gap = gaps.get(school.code());
            boolean open = gap == null || !gap.month().equals(month);
            List<Map<String, String>> attendance = new ArrayList<>();
            rolls.forEach(roll -> attendance.addAll(roll.month(month, !open)));
            List<Map<String, String>> declared = new ArrayList<>();
            declarations.forEach(each -> declared.addAll(each.month(month)));
            if (open || (gap != null && !gap.both())) {
                writeReport(sender, "attendance", month, attendance);
            }
            if (open) {
                writeReport(sender, "declaration", month, declared);
            }
            writeLedgers(sender, own, month);
        }
    }

    /** Who sends a month's files, how, and when they arrive; {@code null} if nobody wrote that down. */
    private record Sender(
            String folder,
            String unit,
            CsvStyle style,
            @Nullable LocalDate arrives) {}

    private void writeReport(Sender sender, String form, YearMonth month, List<Map<String, String>> rows)
            throws IOException {
        // A plain file of a school that files for itself alone leaves its own code out, as the form allows.
        boolean alone = rows.stream().allMatch(row -> sender.unit().equals(row.get("school_code")));
        if (alone && sender.style() == CsvStyle.PLAIN) {
            rows.forEach(row -> row.put("school_code", ""));
        }
        write(sender, form, month, rows);
    }

    private void writeLedgers(Sender sender, List<SampleCase> own, YearMonth month) throws IOException {
        for (Book book : Book.values()) {
            List<Map<String, String>> rows = ledger.rows(own, book, month);
            if (!rows.isEmpty()) {
                write(sender, book == Book.SUSPECTED ? "suspected" : "dropout", month, rows);
            }
        }
    }

    private void write(Sender sender, String form, YearMonth month, List<Map<String, String>> rows) throws IOException {
        Filing filing = new Filing(sender.folder(), sender.unit(), form, month.toString(), sender.style());
        files.write(filing, rows);
        if (sender.arrives() != null) {
            files.received(filing, sender.arrives());
        }
    }

    private static CsvStyle style(Random chance) {
        int ticket = chance.nextInt(10);
        return ticket < 6 ? CsvStyle.PLAIN : ticket < 8 ? CsvStyle.EXCEL_UNICODE : CsvStyle.EXCEL_CHINESE;
    }

    private static @Nullable LocalDate arrival(YearMonth month, Random chance) {
        double luck = chance.nextDouble();
        int day = luck < LATE ? DUE_DAY + 1 + chance.nextInt(LATEST_DAY - DUE_DAY) : DUE_DAY - chance.nextInt(3);
        return luck > 1 - UNRECORDED ? null : month.plusMonths(1).atDay(day);
    }

    /** The schools with a gap: none with a case, none that files for others, never September, on which the rates rest. */
    private Map<String, Gap> gaps() {
        List<School> candidates = new ArrayList<>(schools.stream()
                .filter(s -> s.filedBy().isEmpty()
                        && !casesByUnit.containsKey(s.code())
                        && !pointsByCentre.containsKey(s.code()))
                .toList());
        Collections.shuffle(candidates, settings.chance("gaps", SampleUnits.PROVINCE));
        int wanted = Math.max(FEWEST_GAPS, schools.size() / SCHOOLS_PER_GAP);
        YearMonth first = YearMonth.of(settings.schoolYear(), 9);
        Map<String, Gap> chosen = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(wanted, candidates.size()); i++) {
            YearMonth month = first.plusMonths(GAP_MONTHS[i % GAP_MONTHS.length]);
            chosen.put(candidates.get(i).code(), new Gap(month, i % 2 == 0));
        }
        return chosen;
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
