package org.baoxue.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.baoxue.model.Severity;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileLoaderTest {
    @TempDir
    private Path folder;

    private Profile load(String patch) throws IOException {
        Path file = folder.resolve("province.json");
        Files.writeString(file, patch.replace('\'', '"'));
        return ProfileLoader.load(Resources.shipped(), file);
    }

    @Test
    void loads_the_default() {
        Profile profile = ProfileLoader.load(Resources.shipped(), null);
        assertThat(profile.name().id()).isEqualTo("default");
        assertThat(profile.failOn()).isEqualTo(Severity.ERROR);
        assertThat(profile.suspected())
                .isEqualTo(new Threshold(5, Threshold.Unit.SCHOOL_DAY, true, Threshold.From.FIRST_ABSENCE));
        assertThat(profile.dropout().count()).isEqualTo(20);
        assertThat(profile.ageOverDays()).containsExactly(30, 60, 90);
        assertThat(profile.evaluationCutoff()).isEqualTo(MonthDay.of(6, 30));
        CalendarYear year = Objects.requireNonNull(profile.calendars().get(2024));
        assertThat(year.makeupDays()).contains(LocalDate.of(2024, 9, 29));
        assertThat(profile.deadlines()).anySatisfy(deadline -> {
            assertThat(deadline.forms()).contains("attendance", "suspected");
            assertThat(deadline.day()).isEqualTo(5);
        });
    }

    @Test
    void lays_the_province_over_the_default() throws IOException {
        Profile profile = load("{'id':'p99','thresholds':{'suspected':{'count':3}},'repairs':{'forbidden':['R02']},"
                + "'severities':{'F12':{'severity':'ERROR','from':'2025-01-01','source':'x'}},"
                + "'calendar':{'2024-2025':{'makeup_days':[]}}}");
        assertThat(profile.suspected().count()).isEqualTo(3);
        assertThat(profile.suspected().unit()).isEqualTo(Threshold.Unit.SCHOOL_DAY);
        assertThat(profile.forbiddenRepairs()).containsExactly("R02");
        assertThat(profile.severities())
                .containsEntry("F12", new SeverityChange(Severity.ERROR, LocalDate.of(2025, 1, 1)));
        assertThat(Objects.requireNonNull(profile.calendars().get(2024)).makeupDays())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'thresholds':{'suspected':{'count':0}}};/thresholds/suspected/count",
                "{'thresholds':{'suspected':null}};/thresholds/suspected",
                "{'tresholds':{}};/tresholds",
                "{'evaluation_cutoff':{'month':2,'day':30}};/evaluation_cutoff/day",
                "{'thresholds':{'age_over_days':{'values':[60,30]}}};/thresholds/age_over_days/values",
                "{'calendar':{'2024':{'semesters':[],'holidays':[],'makeup_days':[],'source':'x'}}};/calendar/2024",
                "{'calendar':{'2024-2025':{'semesters':[{'from':'2024-09-02','to':'2024-09-01'}]}}};/semesters/0/to",
                "{'id':'a','id':'b'};line 1",
                "[];object"
            })
    void says_where_a_profile_is_wrong(String patch, String place) {
        assertThatThrownBy(() -> load(patch))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining(place);
    }

    @Test
    void refuses_lines_and_calendars_that_contradict_themselves() {
        String semester = "{'from':'2024-09-02','to':'2025-01-17'}";
        assertThatThrownBy(() -> load("{'thresholds':{'dropout':{'count':5}}}"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("beyond the line of suspicion");
        assertThatThrownBy(() -> load("{'calendar':{'2024-2025':{'semesters':[" + semester
                        + ",{'from':'2025-01-17','to':'2025-07-04'}]}}}"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("must not overlap");
        assertThatThrownBy(() -> load("{'calendar':{'2024-2025':{'semesters':[{'from':'2024-09-07','to':'2024-09-08'}],"
                        + "'makeup_days':[]}}}"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("teaching day");
    }

    @Test
    void says_when_the_file_is_not_there() {
        assertThatThrownBy(() -> ProfileLoader.load(Resources.shipped(), folder.resolve("none.json")))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("none.json");
    }
}
