package org.baoxue.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baoxue.ledger.Digits;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns take any words is read off the forms, and digits in them are seen without making texts. */
class WordColumnsTest {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);

    @ParameterizedTest
    @CsvSource({
        "persuasion, persuaders;next_step;evidence_no",
        "suspected, name;person_in_charge;evidence_no;platform_no;guardian;phone;address",
        "review, reason;reviewed_by",
        "explanations, column;reason;responsible",
        "attendance, ''",
    })
    void words_are_taken_where_no_shape_and_no_list_is_asked_for(String form, String expected) {
        assertThat(String.join(";", words(form))).isEqualTo(expected);
    }

    @Test
    void codes_dates_and_document_numbers_are_no_words() {
        for (Form form : FORMS.forms()) {
            assertThat(words(form.id()))
                    .doesNotContain("id_no", "student_no", "case_no", "school_code", "row_key", "found_on", "cause");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_cell_without_as_many_digits_as_a_telephone_number_is_passed_over(String name) {
        Charset charset = Charset.forName(name);
        for (String text : List.of("", "张三", "九年级3班的责任教师某某", "2024年10月18日", "1390000000", "某某某某某某某某某某某某")) {
            assertThat(seen(text, charset)).as(text).isFalse();
        }
        for (String text : List.of("13900000000", "某 139-0000-0000", "１３９００００００００", "到990101201103051014家")) {
            assertThat(seen(text, charset)).as(text).isTrue();
            assertThat(Digits.mayBeNumber(text)).as(text).isTrue();
        }
    }

    private static boolean seen(String text, Charset charset) {
        byte[] bytes = ("前" + text + "13900000000").getBytes(charset);
        int from = "前".getBytes(charset).length;
        return Digits.mayBeNumber(bytes, from, bytes.length - "13900000000".getBytes(StandardCharsets.US_ASCII).length);
    }

    /** The columns of a form for words: those that are named where every cell holds a long number. */
    private static List<String> words(String id) {
        Form form = FORMS.form(id);
        String[] cells = new String[form.columns().size()];
        java.util.Arrays.fill(cells, "13900000000");
        Submission submission = new Submission(new UnitCode("990101"), id, Period.schoolYear(2024), 1, "a.csv");
        return new Row(submission, form.layout(), 2, 2, cells).wordsWithNumbers();
    }
}
