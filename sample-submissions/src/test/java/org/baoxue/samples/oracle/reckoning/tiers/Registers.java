package org.baoxue.samples.oracle.reckoning.tiers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.samples.oracle.reckoning.Cases;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** Children who are lawfully not in class: the entries that still run at the end of a month. */
public final class Registers {
    private final Province province;
    private final Cases cases;

    /** The registers of a province. */
    public Registers(Province province, Cases cases) {
        this.province = province;
        this.cases = cases;
    }

    /** Whether the register of a month is there, or nobody was declared who should stand in it; what was received and is gone is not. */
    public boolean isKnown(String school, String stage, String month) {
        String filer = province.filer(school);
        if (province.sheets().of("register", month).stream()
                .anyMatch(sheet -> sheet.unit().equals(filer))) {
            return true;
        }
        if (cases.known().lost(filer, "register", month)) {
            return false;
        }
        for (Sheets.Sheet sheet : province.sheets().of("declaration", month)) {
            for (Sheets.Entry row : sheet.rows()) {
                String whose = row.at("学校标识码").isEmpty() ? sheet.unit() : row.at("学校标识码");
                if (whose.equals(school) && row.at("学段").equals(stage)) {
                    return row.number("休学人数") == 0 && row.number("送教上门人数") == 0;
                }
            }
        }
        return province.isExcused(school, month) || !province.stages(school).contains(stage);
    }

    /** The number of entries of a school's stage by the code of their category. */
    public SortedMap<String, Integer> running(String school, String stage, String month) {
        LocalDate end = YearMonth.parse(month).atEndOfMonth();
        SortedMap<String, Integer> running = new TreeMap<>();
        for (Sheets.Sheet sheet : province.sheets().of("register", month)) {
            for (Sheets.Entry row : sheet.rows()) {
                String whose = row.at("学校标识码").isEmpty() ? sheet.unit() : row.at("学校标识码");
                String which = row.at("学段").isEmpty() ? cases.stageOfAge(row.at("出生日期")) : row.at("学段");
                if (whose.equals(school)
                        && which.equals(stage)
                        && !LocalDate.parse(row.at("起始日期")).isAfter(end)
                        && !LocalDate.parse(row.at("期限至")).isBefore(end)) {
                    running.merge(row.at("登记类别"), 1, Integer::sum);
                }
            }
        }
        return running;
    }
}
