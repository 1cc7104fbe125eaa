package org.baoxue.check.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Ids;
import org.baoxue.check.rules.Line;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityRulesTest {
    private static final String FILE = "2199000001_suspected_2024-10";
    private static final String NO = "99010120240001";
    private static final String GOOD = Ids.number("99010120140305111");

    private static List<String> places(Rule<?> rule, String... changes) {
        return Bench.months("2024-10").file(FILE, Line.suspected(NO, changes)).places(rule);
    }

    private static String otherCheck(String number) {
        return number.substring(0, 17) + (number.endsWith("0") ? "1" : "0");
    }

    @Test
    void knows_check_characters_that_were_worked_out_by_hand() {
        assertThat(List.of("99010119491231001X", "990524188001010011"))
                .map(IdNumber::parse)
                .allMatch(number -> number != null && number.checkDigitFits());
    }

    @Test
    void finds_a_check_character_that_does_not_fit() {
        assertThat(places(new CheckDigitRule(), "id_no", otherCheck(GOOD))).containsExactly(FILE + ":2:id_no");
        assertThat(places(new CheckDigitRule(), "corrected_id_no", otherCheck(GOOD)))
                .containsExactly(FILE + ":2:corrected_id_no");
        assertThat(places(new CheckDigitRule())).isEmpty();
    }

    @Test
    void judges_a_number_by_the_document_type_alone() {
        assertThat(places(new CheckDigitRule(), "id_no", otherCheck(GOOD), "id_type", "A"))
                .isEmpty();
        assertThat(places(new CheckDigitRule(), "id_no", "", "id_type", "Z")).isEmpty();
    }

    @Test
    void shows_no_number_in_clear() {
        Finding finding = Bench.months("2024-10")
                .file(FILE, Line.suspected(NO, "id_no", otherCheck(GOOD)))
                .findings(new CheckDigitRule())
                .get(0);

        assertThat(finding.arguments().toString()).doesNotContain(GOOD.substring(2, 14));
        assertThat(finding.place().rowKey()).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({"2014-03-06, 20140305", "2014-03-05, 20140306", "2014-03-05, 20140230"})
    void finds_a_birth_date_that_is_not_the_one_in_the_number(String birthDate, String inside) {
        String number = Ids.number("990101" + inside + "111");

        assertThat(places(new BirthDateRule(), "birth_date", birthDate, "id_no", number))
                .containsExactly(FILE + ":2:birth_date");
    }

    @Test
    void accepts_the_birth_date_that_stands_in_the_number() {
        assertThat(places(new BirthDateRule())).isEmpty();
    }

    @Test
    void finds_a_sex_that_the_number_contradicts() {
        assertThat(places(new SexDigitRule(), "sex", "2")).containsExactly(FILE + ":2:sex");
        assertThat(places(new SexDigitRule(), "sex", "2", "id_no", Ids.number("99010120140305112")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"990101201403050000", "9.90101E+17", "9.90101201403051E+17"})
    void knows_what_a_spreadsheet_leaves_of_a_number(String destroyed) {
        assertThat(places(new LostDigitsRule(), "id_no", destroyed)).containsExactly(FILE + ":2:id_no");
        assertThat(places(new CheckDigitRule(), "id_no", destroyed))
                .as("one cause, one finding")
                .isEmpty();
        assertThat(places(new SexDigitRule(), "id_no", destroyed))
                .as("the digit is lost")
                .isEmpty();
    }

    @Test
    void takes_a_true_number_that_ends_in_zeros_for_what_it_is() {
        String number = "";
        for (int i = 0; number.isEmpty(); i++) {
            String candidate = Ids.number("9901012014030" + (i / 10 + 1) + i % 10 + "00");
            number = candidate.endsWith("000") ? candidate : "";
        }

        assertThat(places(new LostDigitsRule(), "id_no", number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"G, 1", "J, 1", "G, 0", "J, 0"})
    void holds_a_student_number_against_the_document(String letter, int fault) {
        String other = Ids.number("99010120140305133");
        String tail = letter.equals("G") ? (fault == 1 ? other : GOOD) : (fault == 1 ? otherCheck(other) : other);

        assertThat(places(new StudentNumberRule(), "student_no", letter + tail)).hasSize(fault);
    }

    @Test
    void leaves_temporary_and_absent_student_numbers_alone() {
        assertThat(places(new StudentNumberRule(), "student_no", "L" + otherCheck(GOOD)))
                .isEmpty();
        assertThat(places(new StudentNumberRule())).isEmpty();
    }

    @Test
    void finds_one_child_open_under_two_numbers_in_two_schools() {
        Line first = Line.suspected("99010120240001");
        Line second = Line.suspected("99010220240002", "id_no", first.cell("id_no"));
        Bench bench = Bench.months("2024-10").file(FILE, first).file("2199000002_suspected_2024-10", second);

        assertThat(bench.places(new ChildTwiceRule()))
                .containsExactly(FILE + ":2:case_no", "2199000002_suspected_2024-10:2:case_no");
    }

    @Test
    void takes_children_without_a_document_by_name_sex_and_birth_date() {
        String[] nobody = {"id_type", "Z", "id_no", ""};
        Bench bench = Bench.months("2024-10")
                .file(FILE, Line.suspected("99010120240001", nobody), Line.suspected("99010120240002", nobody))
                .file(
                        "2199000002_suspected_2024-10",
                        Line.suspected("99010220240003", nobody).with("name", "乙二"));

        assertThat(bench.places(new ChildTwiceRule())).containsExactly(FILE + ":2:case_no", FILE + ":3:case_no");
    }

    @Test
    void does_not_take_two_children_for_one() {
        Line first = Line.suspected("99010120240001");
        String id = first.cell("id_no");
        Bench closed = Bench.months("2024-09", "2024-10")
                .file(FILE, first, Line.suspected("99010120240002"))
                .file("2199000001_suspected_2024-09", Line.suspected("99010120240003", "id_no", id))
                .file("2199000002_suspected_2024-10", first.with("case_no", "99010120240004", "state", "CLOSED"));
        String lost = "990101201403050000";
        Bench destroyed = Bench.months("2024-10")
                .file(
                        FILE,
                        Line.suspected("99010120240001", "id_no", lost),
                        Line.suspected("99010120240002", "id_no", lost, "name", "乙二"));

        assertThat(closed.places(new ChildTwiceRule())).isEmpty();
        assertThat(destroyed.places(new ChildTwiceRule()))
                .as("digits that Excel lost tell nobody apart")
                .isEmpty();
    }

    @Test
    void finds_a_case_in_the_files_of_two_units() {
        Bench bench = Bench.months("2024-10")
                .file(FILE, Line.suspected(NO))
                .file("2199000002_suspected_2024-10", Line.suspected(NO));

        assertThat(bench.findings(new CaseInTwoFilesRule()))
                .hasSize(2)
                .allMatch(finding -> finding.arguments().get(1) instanceof Arg.Unit);
    }

    @Test
    void lets_the_two_sides_of_a_handover_stand() {
        Line handedOver = Line.suspected(
                NO,
                "state",
                "CLOSED",
                "closing_code",
                "HAND",
                "closed_on",
                "2024-10-20",
                "evidence_no",
                "1",
                "receipt_confirmed_on",
                "2024-10-20");
        Line tracked = Line.suspected(NO, "state", "TRACK", "track_state", "AT_SCHOOL");

        assertThat(Bench.months("2024-10")
                        .file(FILE, handedOver)
                        .file("2199000002_suspected_2024-10", Line.suspected(NO))
                        .places(new CaseInTwoFilesRule()))
                .isEmpty();
        assertThat(Bench.months("2024-10")
                        .file(FILE, tracked)
                        .file("2199000002_suspected_2024-10", Line.suspected(NO))
                        .places(new CaseInTwoFilesRule()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99010020240001, SCHOOL, 1", "99020120240001, SCHOOL, 1", "99020120240001, HANDOVER, 0"})
    void finds_a_case_number_that_no_county_of_the_province_gave(String caseNo, String source, int findings) {
        List<String> places = Bench.months("2024-10")
                .file(FILE, Line.suspected(caseNo, "source", source))
                .places(new CaseCountyRule());

        assertThat(places).hasSize(findings);
        assertThat(places(new CaseCountyRule())).isEmpty();
    }

    @Test
    void finds_a_case_number_of_another_year_than_the_finding() {
        String[] lastYear = {"found_on", "2023-12-20"};

        assertThat(places(new CaseYearRule(), lastYear)).containsExactly(FILE + ":2:case_no");
        assertThat(places(new CaseYearRule(), "found_on", "2023-12-20", "relapse", "Y"))
                .isEmpty();
        assertThat(places(new CaseYearRule())).isEmpty();
    }

    @Test
    void finds_one_document_under_two_names() {
        Line first = Line.suspected("99010120240001");
        Line other = Line.suspected("99010120240002", "id_no", first.cell("id_no"));

        assertThat(Bench.months("2024-10")
                        .file(FILE, first, other.with("name", "乙二"))
                        .places(new TwoNamesRule()))
                .containsExactly(FILE + ":3:name");
        assertThat(Bench.months("2024-10").file(FILE, first, other).places(new TwoNamesRule()))
                .isEmpty();
    }

    @Test
    void finds_a_case_whose_document_changes_where_it_changes() {
        String september = "2199000001_suspected_2024-09";
        String november = "2199000001_suspected_2024-11";
        Line first = Line.suspected(NO);
        Line changed = first.with("id_no", Line.suspected("99010120240002").cell("id_no"));

        assertThat(Bench.months("2024-09", "2024-10", "2024-11")
                        .file(november, changed)
                        .file(FILE, changed)
                        .file(september, first)
                        .places(new ChangedDocumentRule()))
                .containsExactly(FILE + ":2:id_no");
        assertThat(Bench.months("2024-09", "2024-10")
                        .file(september, first.with("id_type", "Z", "id_no", ""))
                        .file(FILE, first)
                        .places(new ChangedDocumentRule()))
                .as("a document that was missing is added")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"990101_eligible_2024-2025-1", "2199000001_register_2024-10"})
    void judges_children_of_school_age_and_of_the_register_like_cases(String file) {
        Line child = new Line(Map.of())
                .with("register_no", "QH-1", "name", "甲一", "sex", "1", "birth_date", "2014-03-05", "id_type", "1")
                .with("id_no", GOOD, "student_no", "G" + GOOD);

        assertThat(found(new CheckDigitRule(), file, child)).isEmpty();
        assertThat(found(new CheckDigitRule(), file, child.with("id_no", otherCheck(GOOD))))
                .containsExactly(file + ":2:id_no");
        assertThat(found(new BirthDateRule(), file, child.with("birth_date", "2014-03-06")))
                .containsExactly(file + ":2:birth_date");
        assertThat(found(new SexDigitRule(), file, child.with("sex", "2"))).containsExactly(file + ":2:sex");
        assertThat(found(new LostDigitsRule(), file, child.with("id_no", "9.90101E+17")))
                .containsExactly(file + ":2:id_no");
        assertThat(found(new StudentNumberRule(), file, child.with("student_no", "J" + otherCheck(GOOD))))
                .containsExactly(file + ":2:student_no");
    }

    private static List<String> found(Rule<?> rule, String file, Line child) {
        return Bench.months("2024-10").file(file, child).places(rule);
    }
}
