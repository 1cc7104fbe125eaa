package org.baoxue.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Mask;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schemas of the forms beyond a school's month say of a single row. */
class TierFormsTest {
    private static final FormBook BOOK = FormBook.load(Resources.shipped(), 2024);
    private static final Map<String, String> GOOD = Map.of(
            "explanations",
            "code=B08,reporting_unit=2199000001,form=attendance,period=2024-10,reason=已与转学登记核对,responsible=周示例,"
                    + "valid_until=2025-01-17",
            "persuasion",
            "case_no=99010120240007,sequence=1,persuaded_on=2024-10-11,method=VISIT,participants=SCHOOL;VILLAGE,"
                    + "persuaders=周示例,result=RETURNED",
            "register",
            "register_no=XX-2024-003,category=SUSP,school_code=3199000001,stage=JUN,grade=8,name=林示例,sex=1,"
                    + "birth_date=2011-06-20,id_type=1,id_no=990101201106200230,started_on=2024-09-20,"
                    + "valid_until=2025-07-04,evidence_no=XX-1,approved_by=青禾县第一中学",
            "opening",
            "stage=JUN,due_back=2,returned=2,moved_out=0,suspended=0,on_leave=0,home_taught=0,died=0,suspected=0,"
                    + "dropped=0,other=0,filled_by=周示例,filled_on=2024-09-12",
            "eligible",
            "register_no=QH-00001,name=林示例,sex=1,birth_date=2011-06-20,id_type=1,id_no=990101201106200230,"
                    + "home_area_code=990101,household_state=LOCAL,migrant=N,study_state=IN_COUNTY,"
                    + "school_code=3199000001,grade=8",
            "review",
            "school_code=3199000001,stage=JUN,ledger=SUSPECTED,reported=3,struck=3,added=0,rejudged=0,verified=0,"
                    + "net_difference=-3,absolute_difference=3,reason=均已转学,method=SCHOOL;MATCH,on_site=12,"
                    + "departments=EDU;POLICE,reviewed_on=2025-01-08,reviewed_by=钱示例",
            "visit",
            "school_code=3199000001,visited_on=2024-09-18,enrolled=613,checked=613,listed_absent=1,"
                    + "present_unlisted=2,homes_due=9,homes_visited=9,without_student_no=2,without_household=0,"
                    + "visited_by=钱示例",
            "survey",
            "filed_on=2025-02-08,signed_by=示例市教育局,unit=990101,schools_sampled=6,nil_schools_sampled=2,"
                    + "nil_schools_true=2,dropouts_sampled=3,dropouts_true=3,returns_sampled=5,returns_true=4,"
                    + "home_taught_sampled=2,home_taught_true=2,unreported_found=0,to_rectify=1",
            "evaluation",
            "filed_on=2025-07-18,cutoff=2025-06-30,signed_by=示例省教育厅;示例省教育督导办公室,unit=990101,"
                    + "schools_inspected=4,concealed_found=0,self_corrected=0,false_returns=0,plan_judged=GOOD,"
                    + "problems_open=0");

    /** A good row with changes; {@code key=} empties a cell. */
    private static Row row(String form, String changes) {
        Map<String, String> texts = new HashMap<>();
        for (String cells : List.of(GOOD.getOrDefault(form, ""), changes)) {
            for (String cell : cells.split(",", -1)) {
                int at = cell.indexOf('=');
                texts.put(cell.substring(0, Math.max(at, 0)), cell.substring(at + 1));
            }
        }
        Form found = BOOK.form(form);
        String[] values = found.columns().stream()
                .map(column -> texts.getOrDefault(column.key(), ""))
                .toArray(String[]::new);
        Period period = Period.month(YearMonth.of(2024, 10));
        Submission submission = new Submission(new UnitCode("990101"), form, period, 1, "x");
        return new Row(submission, found.layout(), 2, 2, values);
    }

    private static List<String> refusals(String form, String changes) {
        List<Finding> findings = new ArrayList<>();
        BOOK.check(form).check(row(form, changes), findings::add);
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.place().column())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explanations|row_key=a",
                "persuasion|result=REFUSED,next_step=乡镇下达通知",
                "persuasion|method=COURT,participants=SCHOOL;JUSTICE,evidence_no=S-1",
                "register|category=DEFER,school_code=,stage=,grade=",
                "register|category=EXEMPT,school_code=,stage=JUN,grade=",
                "register|category=DEFER,school_code=2199000001,stage=PRI,grade=1",
                "opening|other=1,other_note=1人出国",
                "opening|not_entered=2",
                "eligible|id_type=Z,id_no=,household_state=NONE,home_area_code=,study_state=NEVER,school_code=,grade=",
                "eligible|household_state=OTHER,migrant=Y,living_area_code=990101,key_groups=MIGRANT;DISABLED",
                "eligible|study_state=ELSEWHERE,school_code=,grade=,student_no=G990101201106200230",
                "review|struck=0,net_difference=0,absolute_difference=0,reason=,method=PHONE,on_site=0",
                "visit|listed_absent=0",
                "survey|sent_up_on=2025-02-08",
                "evaluation|plan_judged=POOR,remark=没有责任分工"
            })
    void accepts_a_row_that_is_filled_in_rightly(String form, String changes) {
        assertThat(refusals(form, "x=")).isEmpty();
        assertThat(refusals(form, changes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explanations|code=P1|S03 code",
                "explanations|valid_until=|S01 valid_until",
                "explanations|period=2024-13|S03 period",
                "persuasion|sequence=0|S06 sequence",
                "persuasion|participants=|S01 participants",
                "persuasion|participants=SCHOOL;KING|S04 participants",
                "persuasion|result=PROMISED|S08 next_step",
                "persuasion|method=LETTER|S08 evidence_no",
                "persuasion|method=COURT,evidence_no=S-1|S09 participants",
                "register|register_no=林示例|S03 register_no",
                "register|valid_until=|S01 valid_until",
                "register|id_no=|S08 id_no",
                "register|id_no=99010120110620023x|S09 id_no",
                "register|category=HOME,school_code=|S08 school_code",
                "register|category=EXEMPT,grade=|S08 grade",
                "register|category=DEFER,stage=PRI,grade=2|S09 grade",
                "register|category=DEFER,grade=|S09 stage",
                "register|grade=5|S09 grade",
                "opening|returned=|S01 returned",
                "opening|other=1|S08 other_note",
                "opening|not_entered=2,school_code=3199000001|S09 not_entered",
                "opening|not_entered=2,stage=PRI|S09 stage",
                "eligible|id_no=|S08 id_no",
                "eligible|study_state=HOME,school_code=|S08 school_code",
                "eligible|grade=|S08 grade",
                "eligible|study_state=ELSEWHERE|S08 student_no",
                "eligible|study_state=NEVER,grade=|S09 school_code",
                "eligible|household_state=NONE|S09 home_area_code",
                "eligible|household_state=OTHER,home_area_code=|S08 home_area_code",
                "eligible|migrant=Y,living_area_code=990101|S09 household_state",
                "eligible|household_state=OTHER,migrant=Y|S08 living_area_code",
                "eligible|key_groups=DISABLED;MIGRANT|S09 migrant",
                "eligible|entered_on=2017-13|S03 entered_on",
                "review|reason=|S08 reason",
                "review|method=MATCH;PHONE|S09 method",
                "review|method=|S01 method",
                "review|departments=|S01 departments",
                "review|net_difference=-10000|S06 net_difference",
                "review|ledger=NEVER|S04 ledger",
                "visit|visited_on=2024-09-31|S05 visited_on",
                "visit|checked=-1|S06 checked",
                "survey|unit=99|S03 unit",
                "survey|signed_by=|S01 signed_by",
                "survey|returns_true=NA|S02 returns_true",
                "evaluation|signed_by=示例省教育厅|S10 signed_by",
                "evaluation|signed_by=示例省教育厅;示例省教育厅|S10 signed_by",
                "evaluation|concealed_found=1|S08 remark",
                "evaluation|false_returns=1|S08 remark",
                "evaluation|plan_judged=POOR|S08 remark"
            })
    void refuses_what_a_row_alone_shows_to_be_wrong(String form, String changes, String refusal) {
        assertThat(refusals(form, changes)).containsExactly(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "explanations, B08|2199000001|attendance|2024-10||",
        "persuasion, 99010120240007|1",
        "register, XX-2024-003",
        "opening, 990101|JUN",
        "eligible, QH-00001",
        "review, 3199000001|JUN|SUSPECTED",
        "visit, 3199000001",
        "survey, 990101",
        "evaluation, 990101"
    })
    void names_a_row_by_what_is_not_personal(String form, String key) {
        assertThat(row(form, "x=").key()).isEqualTo(key);
    }

    @Test
    void masks_children_and_those_who_persuade_and_keeps_guardians_in_the_county() {
        assertThat(BOOK.form("persuasion").column("persuaders").mask()).isEqualTo(Mask.NAME);
        for (String form : List.of("register", "eligible")) {
            assertThat(BOOK.form(form).column("name").mask()).isEqualTo(Mask.NAME);
            assertThat(BOOK.form(form).column("birth_date").mask()).isEqualTo(Mask.BIRTH_DATE);
            assertThat(BOOK.form(form).column("id_no").mask()).isEqualTo(Mask.ID);
            assertThat(BOOK.form(form).column("student_no").mask()).isEqualTo(Mask.ID);
        }
        assertThat(List.of("guardian", "phone"))
                .map(key -> BOOK.form("eligible").column(key))
                .allMatch(column -> column.mask() == Mask.SECRET && column.countyOnly());
    }
}
