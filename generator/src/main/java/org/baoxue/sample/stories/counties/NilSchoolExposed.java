package org.baoxue.sample.stories.counties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.sample.Desk;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleCase.Story;
import org.baoxue.sample.SampleCase.Why;
import org.baoxue.sample.SampleFiles.Filing;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.stories.Part;
import org.baoxue.sample.stories.Plot;
import org.baoxue.sample.stories.Rows;
import org.baoxue.sample.stories.Scene;
import org.baoxue.sample.stories.Telling;

/**
 * A school that declared nil month after month while two pupils stayed away from February on, until the platform sent both names down in
 * March. One was entered in April; of the other the county reports that it stands in a ledger, and it stands in none.
 */
public final class NilSchoolExposed implements Plot {
    @Override
    public String tale() {
        return "nil-school-exposed";
    }

    @Override
    public List<SampleCase> cases(Scene scene) {
        if (!scene.is(Part.HIDING)) {
            return List.of();
        }
        Telling telling = new Telling(scene, this);
        Story absent = telling.absent("PLATFORM", telling.day(2, 24), new Why("STUDY", "HOME", "LEFT_BEHIND"));
        Story entered = new Story(
                "PLATFORM",
                absent.missed(),
                scene.ground().date(4, 2),
                scene.ground().date(4, 3),
                null,
                absent.why(),
                absent.marks());
        return scene
                .places(school -> scene.cases(school) == 0)
                .filter(place ->
                        List.of("9", "8", "6", "5").contains(place.grade().grade()))
                .reduce((first, last) -> last)
                .map(place -> telling.at(place, entered, null))
                .stream()
                .toList();
    }

    @Override
    public Desk.Editor editor(SampleWorld world) {
        List<SampleCase> told = world.casesOfTale(tale());
        return told.isEmpty() ? Desk.Editor.NONE : new Exposed(world, told.get(0))::edit;
    }

    /** The files that hide the two, and the list that names them. */
    private static final class Exposed {
        private final SampleWorld world;
        private final SampleCase entered;
        private final Child denied;

        Exposed(SampleWorld world, SampleCase entered) {
            this.world = world;
            this.entered = entered;
            int grade = Integer.parseInt(entered.seat().grade());
            this.denied = world.ground()
                    .people()
                    .child(
                            world.ground().chance("story denied", entered.seat().county()),
                            entered.seat().county(),
                            grade);
        }

        List<Desk.Version> edit(Filing filing, List<Desk.Version> versions) {
            boolean ofSchool = filing.unit().equals(entered.seat().school());
            boolean ofCounty = filing.unit().equals(entered.seat().county());
            List<Map<String, String>> rows = versions.isEmpty()
                    ? List.of()
                    : versions.get(versions.size() - 1).rows();
            if (ofSchool && filing.form().equals("attendance")) {
                Rows.ofGrade(rows, entered.seat()).forEach(row -> hide(row, YearMonth.parse(filing.period())));
            } else if (ofCounty && filing.form().equals("dispatch")) {
                list(rows, YearMonth.parse(filing.period()));
            } else if (ofCounty
                    && filing.form().equals("review")
                    && filing.period().equals(quarter())) {
                Rows.addToReview(rows, entered.seat(), Book.DROPOUT, "平台下发名单核实1人已辍学，学校连续零报告，没有列入台账");
            }
            return versions;
        }

        private String quarter() {
            return day(3, 1).getYear() + "-Q1";
        }

        private LocalDate day(int month, int day) {
            return world.ground().date(month, day);
        }

        /** The second child is absent as the first is; nobody is said to have reached the line. */
        private void hide(Map<String, String> row, YearMonth month) {
            LocalDate since = day(2, 24);
            if (month.isBefore(YearMonth.from(since))) {
                return;
            }
            boolean whole = month.atDay(1).isAfter(since);
            int missed = world.ground().calendar().before(month.plusMonths(1).atDay(1))
                    - world.ground().calendar().before(whole ? month.atDay(1) : since);
            Rows.add(row, "truant_days", missed);
            Rows.add(row, "present_days", -missed);
            Rows.add(row, "absent_month", whole ? 1 : 0);
            Rows.add(row, "absent_month_other", whole ? 1 : 0);
            row.put("at_line", "0");
            row.put("in_ledger", "0");
        }

        private void list(List<Map<String, String>> rows, YearMonth month) {
            if (month.equals(YearMonth.from(day(3, 1)))) {
                rows.add(name(entered.number(), entered.child(), month));
                rows.add(name(entered.seat().county() + month.getYear() + "9001", denied, month));
            }
        }

        private Map<String, String> name(String caseNo, Child child, YearMonth month) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("batch_no", "XF-" + month.getYear() + "-103");
            row.put("platform_no", "PT" + caseNo);
            row.put("sent_on", day(3, 6).toString());
            row.put("verify_by", day(3, 25).toString());
            row.put("name", child.name());
            row.put("sex", child.sex());
            row.put("birth_date", child.born().toString());
            row.put("id_type", "1");
            row.put("id_no", child.idNo());
            row.put("stage", entered.seat().stage());
            row.put("result", "DROPOUT");
            row.put("verified_on", day(3, 20).toString());
            row.put("action", "LEDGER");
            row.put("case_no", caseNo);
            row.put("reported_back_on", day(3, 28).toString());
            return row;
        }
    }
}
