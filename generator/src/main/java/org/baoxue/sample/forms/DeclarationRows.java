package org.baoxue.sample.forms;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.sample.InventedPeople;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleSchools.School;

/**
 * The monthly declaration of a school, counted from the same lives that its ledgers are cut from, so that both agree and last
 * month's closing is this month's opening.
 */
final class DeclarationRows {
    private static final int LATEST_DAY = 3;

    private final School school;
    private final List<SampleCase> cases;
    private final SchoolRoll roll;
    private final Random chance;
    private final String clerk;
    private final String reviewer;
    private final String head;

    /** The declarations of one school in one year. */
    DeclarationRows(School school, List<SampleCase> cases, SchoolRoll roll, Random chance) {
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
        CaseFlows suspected = CaseFlows.of(own, Book.SUSPECTED, month);
        suspected.into(row, "sus_");
        row.put("sus_to_dropout", String.valueOf(suspected.turned()));
        CaseFlows dropout = CaseFlows.of(own, Book.DROPOUT, month);
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
}
