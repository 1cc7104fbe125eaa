package org.baoxue.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Layout;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;

class AttendanceBookTest {
    private static final YearMonth MONTH = YearMonth.of(2024, 10);
    private static final UnitCode SCHOOL = new UnitCode("2199000001");
    private static final Layout LAYOUT =
            FormBook.load(Resources.shipped(), 2024).form("attendance").layout();
    private static final Submission SUBMISSION =
            new Submission(SCHOOL, "attendance", Period.month(MONTH), 1, "file.csv");

    private static Row row(long number, String grade, String enrolled) {
        Map<String, String> cells = Map.of(
                "stage", "PRI", "grade", grade, "enrolled", enrolled, "due_days", enrolled, "present_days", enrolled);
        String[] texts = new String[LAYOUT.columns().size()];
        Arrays.setAll(texts, i -> cells.getOrDefault(LAYOUT.columns().get(i), ""));
        return new Row(SUBMISSION, LAYOUT, number, number, texts);
    }

    /** Whoever adds up all grades under a name that nobody knows would double the school. */
    @Test
    void a_row_of_an_unknown_grade_is_missing_and_never_counted() {
        AttendanceBook book = new AttendanceBook();
        Row all = row(4, "全校", "573");
        all.markFaulty("grade");
        List.of(row(2, "1", "300"), row(3, "2", "273"), all).forEach(book::add);

        Roll roll = Objects.requireNonNull(book.roll(new UnitMonth(SCHOOL, Stage.PRI, MONTH)));

        assertThat(roll.enrolled()).isEqualTo(573);
        assertThat(roll.present()).isEqualTo(573);
        assertThat(roll.leftOutEnrolled()).isEqualTo(1);
    }
}
