package org.baoxue.sample;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleSchools.School;

/**
 * The monthly declaration of a school, counted from the same lives that its ledgers are cut from, so that both agree and last
 * month's closing is this month's opening.
 */
final class SampleDeclarations {
    private static final int LATEST_DAY = 3;

    private final School school;
    private final List<SampleCase> cases;
    private final SampleRoll roll;
    private final Random chance;
    private final String clerk;
    private final String reviewer;
    private final String head;

    /** The declarations of one school in one year. */
    SampleDeclarations(School school, List<SampleCase> cases, SampleRoll roll, Random chance) {
        this.school = school;
        this.cases = cases;
        this.roll = roll;
        this.chance = chance;
        this.clerk = InventedPeople.staff(chance, "学籍员");
        this.reviewer = InventedPeople.staff(chance, "教导主任");
        this.head = InventedPeople.staff(chance, "校长");
    }

    /** A row for each stage; the rolls must already stand at this month. */
    List<Map<String, String>> month(YearMonth month) {
        String filledOn =
                month.plusMonths(1).atDay(1 + chance.nextInt(LATEST_DAY)).toString();
        return school.stages().stream()
                .map(stage -> row(stage, month, filledOn))
                .toList();
    }

    private Map<String, String> row(String stage, YearMonth month, String filledOn) {
        List<SampleCase> own = cases.stream()
                .filter(c -> c.seat().school().equals(school.code())
                        && c.seat().stage().equals(stage))
                .toList();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("school_code", school.code());
        row.put("stage", stage);
        Flows suspected = Flows.of(own, Book.SUSPECTED, month);
        suspected.into(row, "sus_");
        row.put("sus_to_dropout", String.valueOf(suspected.turned()));
        Flows dropout = Flows.of(own, Book.DROPOUT, month);
        dropout.into(row, "dro_");
        row.put("dro_new_from_suspected", String.valueOf(suspected.turned()));
        row.put("dro_new_direct", String.valueOf(dropout.fresh() - suspected.turned()));
        row.put("suspension_count", String.valueOf(roll.suspended(stage, month)));
        row.put("home_teaching_count", String.valueOf(roll.homeTaught(stage, month)));
        row.put("nil_return", suspected.isNil() && dropout.isNil() ? "Y" : "N");
        row.put("filled_by", clerk);
        row.put("reviewed_by", reviewer);
        row.put("principal", head);
        row.put("filled_on", filledOn);
        return row;
    }

    /** The flows of one ledger in one month. */
    private record Flows(
            long opening, long fresh, long received, long returned, long writtenOff, long turned, long handedOver) {
        static Flows of(List<SampleCase> cases, Book book, YearMonth month) {
            long opening = count(cases, c -> c.isOpening(book, month));
            long fresh = count(cases, c -> c.enters(book, month) && !c.isReceived());
            long received = count(cases, c -> c.enters(book, month) && c.isReceived());
            long turned = book == Book.SUSPECTED ? count(cases, c -> c.turns(month)) : 0;
            long left = count(cases, c -> c.leaves(book, month)) - turned;
            long returned = count(cases, c -> c.closes(book, "RET", month));
            long handedOver = count(cases, c -> c.closes(book, "HAND", month));
            return new Flows(opening, fresh, received, returned, left - returned - handedOver, turned, handedOver);
        }

        private static long count(List<SampleCase> cases, Predicate<SampleCase> test) {
            return cases.stream().filter(test).count();
        }

        long closing() {
            return opening + fresh + received - returned - writtenOff - turned - handedOver;
        }

        boolean isNil() {
            return opening + fresh + received == 0;
        }

        void into(Map<String, String> row, String prefix) {
            row.put(prefix + "opening", String.valueOf(opening));
            row.put(prefix + "new", String.valueOf(fresh));
            row.put(prefix + "received", String.valueOf(received));
            row.put(prefix + "returned", String.valueOf(returned));
            row.put(prefix + "written_off", String.valueOf(writtenOff));
            row.put(prefix + "handed_over", String.valueOf(handedOver));
            row.put(prefix + "closing", String.valueOf(closing()));
        }
    }
}
