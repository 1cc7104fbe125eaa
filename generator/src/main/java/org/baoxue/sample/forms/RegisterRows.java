package org.baoxue.sample.forms;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.sample.Registration;

/** The rows of the form {@code register}: every entry that runs or ended in the month. */
public final class RegisterRows {
    private RegisterRows() {}

    /** The rows of one month, in the order of the entries. */
    public static List<Map<String, String>> rows(List<Registration> entries, YearMonth month) {
        return entries.stream()
                .filter(entry -> entry.isListed(month))
                .map(RegisterRows::row)
                .toList();
    }

    private static Map<String, String> row(Registration entry) {
        boolean placed = !entry.seat().grade().isEmpty();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("register_no", entry.number());
        row.put("category", entry.category());
        row.put("school_code", entry.seat().school());
        row.put("stage", placed ? entry.seat().stage() : "");
        row.put("grade", entry.seat().grade());
        row.put("name", entry.child().name());
        row.put("sex", entry.child().sex());
        row.put("birth_date", entry.child().born().toString());
        row.put("id_type", "1");
        row.put("id_no", entry.child().idNo());
        row.put("student_no", placed ? "G" + entry.child().idNo() : "");
        row.put("started_on", entry.paper().from().toString());
        row.put("valid_until", entry.paper().until().toString());
        row.put("evidence_no", entry.paper().evidence());
        row.put("approved_by", entry.paper().approvedBy());
        return row;
    }
}
