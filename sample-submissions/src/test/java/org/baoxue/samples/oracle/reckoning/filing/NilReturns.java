package org.baoxue.samples.oracle.reckoning.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.AttendanceFigures;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** ZERO and ZERO-Q: schools that declare that they have nothing, and those of them whose attendance asks for a second look. */
public final class NilReturns {
    private final Province province;
    private final AttendanceFigures attendance;

    /** By school, stage and month: whether the stage declared nothing. */
    private final Map<String, Boolean> declared = new HashMap<>();

    /** The nil returns of a province. */
    public NilReturns(Province province, AttendanceFigures attendance) {
        this.province = province;
        this.attendance = attendance;
        for (Sheets.Sheet sheet : province.sheets().of("declaration")) {
            for (Sheets.Entry row : sheet.rows()) {
                String school = row.at("学校标识码").isEmpty() ? sheet.unit() : row.at("学校标识码");
                declared.putIfAbsent(
                        school + row.at("学段") + sheet.period(), row.at("零报告").equals("Y"));
            }
        }
    }

    /** ZERO. */
    public String nil(Set<String> units, String month) {
        return count(units, month, false);
    }

    /** ZERO-Q. */
    public String doubtful(Set<String> units, String month) {
        return count(units, month, true);
    }

    private String count(Set<String> units, String month, boolean doubtful) {
        List<String> schools = new ArrayList<>(province.schools(units));
        schools.removeIf(school -> province.isExcused(school, month)
                && province.stages(school).stream().noneMatch(stage -> declared.containsKey(school + stage + month)));
        if (schools.isEmpty()) {
            return Printed.NOT_APPLICABLE;
        }
        int lacking = 0;
        int count = 0;
        for (String school : schools) {
            Optional<Boolean> answer = isNil(school, month);
            if (doubtful && answer.isPresent() && answer.get()) {
                answer = isDoubtful(school, month);
            }
            lacking += answer.isEmpty() ? 1 : 0;
            count += answer.isPresent() && answer.get() ? 1 : 0;
        }
        return Printed.count(count, new Gap(lacking, lacking > 0 && lacking == schools.size()));
    }

    /** Whether every stage declared nothing; unknown if none of them has something and not all of them declared. */
    private Optional<Boolean> isNil(String school, String month) {
        List<Boolean> answers = new ArrayList<>();
        for (String stage : province.stages(school)) {
            Optional.ofNullable(declared.get(school + stage + month)).ifPresent(answers::add);
        }
        if (answers.contains(false)) {
            return Optional.of(false);
        }
        return answers.size() == province.stages(school).size() ? Optional.of(true) : Optional.empty();
    }

    private Optional<Boolean> isDoubtful(String school, String month) {
        long found = 0;
        boolean silent = false;
        for (String stage : province.stages(school)) {
            for (String heading : List.of("无故连续缺勤达疑似线人数", "全月未到校人数")) {
                Optional<Long> number = attendance.of(school, stage, month, heading);
                silent |= number.isEmpty();
                found += number.orElse(0L);
            }
        }
        return found > 0 ? Optional.of(true) : silent ? Optional.empty() : Optional.of(false);
    }
}
