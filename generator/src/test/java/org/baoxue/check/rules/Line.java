package org.baoxue.check.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/** Cells of one row under test, by column key: a faultless row with what the test changes. */
public record Line(Map<String, String> cells) {
    private static final String[] CASE = {
        "name",
        "甲一",
        "sex",
        "1",
        "birth_date",
        "2014-03-05",
        "id_type",
        "1",
        "stage",
        "PRI",
        "grade",
        "4",
        "home_area_code",
        "990101",
        "source",
        "SCHOOL",
        "found_on",
        "2024-10-16",
        "state",
        "OPEN",
        "relapse",
        "N"
    };
    private static final String[] CLASS = {
        "stage",
        "PRI",
        "grade",
        "1",
        "class_count",
        "1",
        "enrolled",
        "30",
        "teaching_days",
        "19",
        "due_days",
        "570",
        "present_days",
        "570",
        "sick_days",
        "0",
        "personal_days",
        "0",
        "other_leave_days",
        "0",
        "truant_days",
        "0",
        "at_line",
        "0",
        "in_ledger",
        "0",
        "absent_month",
        "0",
        "transferred_in",
        "0",
        "transferred_out",
        "0"
    };
    private static final String[] MONTH = {
        "stage",
        "PRI",
        "sus_opening",
        "0",
        "sus_new",
        "0",
        "sus_received",
        "0",
        "sus_returned",
        "0",
        "sus_written_off",
        "0",
        "sus_to_dropout",
        "0",
        "sus_handed_over",
        "0",
        "sus_closing",
        "0",
        "dro_opening",
        "0",
        "dro_new",
        "0",
        "dro_new_from_suspected",
        "0",
        "dro_new_direct",
        "0",
        "dro_received",
        "0",
        "dro_returned",
        "0",
        "dro_written_off",
        "0",
        "dro_handed_over",
        "0",
        "dro_closing",
        "0",
        "suspension_count",
        "0",
        "home_teaching_count",
        "0",
        "nil_return",
        "Y",
        "filled_by",
        "填表甲",
        "reviewed_by",
        "复核乙",
        "principal",
        "校长丙",
        "filled_on",
        "2024-10-31"
    };

    /** An open suspected case whose child is told apart by the number's last four digits. */
    public static Line suspected(String caseNo, String... changes) {
        return of(CASE).with("case_no", caseNo, "case_kind", "SUSPECTED")
                .with("id_no", Ids.number("99010120140305" + "1" + caseNo.charAt(13) + "1"))
                .with(changes);
    }

    /** An open dropout case. */
    public static Line dropout(String caseNo, String... changes) {
        return suspected(caseNo)
                .with("case_kind", "DROPOUT", "confirmed_on", "2024-10-30", "dropped_on", "2024-10-09")
                .with(changes);
    }

    /** A class in attendance without any absence. */
    public static Line grade(String... changes) {
        return of(CLASS).with(changes);
    }

    /** An entry of the register: a suspension of a fourth year that runs until the end of the school year. */
    public static Line entry(String no, String... changes) {
        return new Line(Map.of())
                .with("register_no", no, "category", "SUSP", "stage", "PRI", "grade", "4", "name", "甲一", "sex", "1")
                .with("birth_date", "2014-03-05", "id_type", "Z", "evidence_no", "1", "approved_by", "示例县教育局")
                .with("started_on", "2024-09-20", "valid_until", "2025-07-31")
                .with(changes);
    }

    /** A declared month in which nothing happened. */
    public static Line month(String... changes) {
        return of(MONTH).with(changes);
    }

    /** A row with other cells; an empty one is absent. */
    public Line with(String... changes) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.putAll(of(changes).cells());
        return new Line(changed);
    }

    /** The cell; empty if absent. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private static Line of(String... pairs) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            cells.put(pairs[i], pairs[i + 1]);
        }
        return new Line(cells);
    }
}
