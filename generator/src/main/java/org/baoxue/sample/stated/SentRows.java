package org.baoxue.sample.stated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.jspecify.annotations.Nullable;

/**
 * The names that the platform sent down to one county, in three batches of the year, each listed until it is reported back. One county
 * verifies a name late, one never verifies one, and one loses a name from its list.
 */
final class SentRows {
    private static final List<Integer> BATCHES = List.of(10, 3, 5);
    /** Nothing is sent down to every eighth county. */
    private static final int NONE = 1;

    private static final int EVERY = 8;
    private static final int LATE = 2;
    private static final int GONE = 3;
    private static final int NEVER = 4;
    private static final String[] RESULTS = {
        "ELSEWHERE", "ELSEWHERE", "DATAERR", "HUKOU", "ENROLLED", "GRADUATED", "ABROAD"
    };

    private final SampleWorld world;
    private final Area area;
    private final int index;
    private final List<Name> names = new ArrayList<>();

    /** The fate of a name: what is known by when. */
    private record Fate(
            String result,
            LocalDate verified,
            @Nullable LocalDate answered,
            @Nullable YearMonth lostAfter) {}

    /** A name in its batch. */
    private record Name(
            String batch,
            String number,
            LocalDate sent,
            LocalDate limit,
            Child child,
            String stage,
            String caseNo,
            Fate fate) {}

    SentRows(SampleWorld world, Area area, int index) {
        this.world = world;
        this.area = area;
        this.index = index;
        if (index % EVERY != NONE) {
            BATCHES.forEach(this::batch);
        }
    }

    private void batch(int month) {
        YearMonth of = YearMonth.from(world.ground().date(month, 1));
        if (!world.ground().settings().monthList().contains(of)) {
            return;
        }
        Random chance = world.ground().chance("dispatch" + of, area.code());
        String batch = "XF-" + of.getYear() + "-" + (100 + of.getMonthValue());
        int others = 2 + chance.nextInt(4);
        for (int i = 0; i < others; i++) {
            boolean junior = chance.nextInt(3) > 0;
            Child child = world.ground()
                    .people()
                    .child(chance, area.code(), junior ? 7 + chance.nextInt(3) : 1 + chance.nextInt(6));
            Fate fate = fate(of, i == 0, RESULTS[chance.nextInt(RESULTS.length)], chance);
            String number = "PT" + area.code() + of.getYear() + of.getMonthValue() + "0" + i;
            names.add(name(batch, number, of, child, junior ? "JUN" : "PRI", "", fate));
        }
        for (SampleCase item : cases(of.atDay(16))) {
            String result = item.isNeverEnrolled()
                    ? "NEVER"
                    : item.isOpenOn(Book.DROPOUT, of.atDay(16)) ? "DROPOUT" : "SUSPECTED";
            Fate fate = new Fate(result, of.atDay(16), of.atDay(22), null);
            names.add(name(
                    batch, "PT" + item.number(), of, item.child(), item.seat().stage(), item.number(), fate));
        }
    }

    private static Name name(
            String batch, String number, YearMonth of, Child child, String stage, String caseNo, Fate fate) {
        return new Name(batch, number, of.atDay(6), of.atDay(25), child, stage, caseNo, fate);
    }

    /** The first name of a batch carries the county's story, if it has one. */
    private Fate fate(YearMonth of, boolean first, String result, Random chance) {
        int story = first ? index % EVERY : -1;
        boolean autumn = of.getMonthValue() == BATCHES.get(0);
        YearMonth next = of.plusMonths(1);
        if (story == LATE && autumn) {
            return new Fate(result, next.atDay(7), next.atDay(11), null);
        }
        if (story == GONE && autumn) {
            return new Fate(result, of.atDay(20), null, of);
        }
        if (story == NEVER && of.getMonthValue() == BATCHES.get(2)) {
            return new Fate("", of.atDay(1).plusYears(9), null, null);
        }
        LocalDate verified = of.atDay(10 + chance.nextInt(15));
        return new Fate(result, verified, verified.plusDays(3), null);
    }

    /** Two open cases at most, of which the platform did not know that they stand in a ledger. */
    private List<SampleCase> cases(LocalDate on) {
        return world.casesIn(area).stream()
                .filter(item -> item.isOpenOn(on) && !item.isReceived() && item.ending() == null)
                .filter(item -> names.stream().noneMatch(name -> name.caseNo().equals(item.number())))
                .limit(2)
                .toList();
    }

    /** The list of a month: names not reported back before it. */
    List<Map<String, String>> rows(YearMonth month) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Name name : names) {
            LocalDate answered = name.fate().answered();
            boolean gone =
                    name.fate().lostAfter() != null && month.isAfter(name.fate().lostAfter());
            boolean done = answered != null && answered.isBefore(month.atDay(1));
            if (!gone && !done && !name.sent().isAfter(month.atEndOfMonth())) {
                rows.add(row(name, month.atEndOfMonth()));
            }
        }
        return rows;
    }

    private static Map<String, String> row(Name name, LocalDate end) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("batch_no", name.batch());
        row.put("platform_no", name.number());
        row.put("sent_on", name.sent().toString());
        row.put("verify_by", name.limit().toString());
        row.put("name", name.child().name());
        row.put("sex", name.child().sex());
        row.put("birth_date", name.child().born().toString());
        row.put("id_type", name.child().idNo().isEmpty() ? "Z" : "1");
        row.put("id_no", name.child().idNo());
        row.put("stage", name.stage());
        if (!name.fate().verified().isAfter(end)) {
            boolean out = !name.caseNo().isEmpty();
            row.put("result", name.fate().result());
            row.put("verified_on", name.fate().verified().toString());
            row.put("action", out ? "LEDGER" : "CLEARED");
            row.put("case_no", name.caseNo());
            row.put("evidence_no", out ? "" : "HS-" + name.number().substring(2));
            LocalDate answered = name.fate().answered();
            if (answered != null && !answered.isAfter(end)) {
                row.put("reported_back_on", answered.toString());
            }
        }
        return row;
    }
}
