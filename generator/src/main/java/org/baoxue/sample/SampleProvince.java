package org.baoxue.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.sample.SampleFiles.Filing;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.cases.Registrations;
import org.baoxue.sample.cases.SampleCases;
import org.baoxue.sample.documents.DocumentFiles;
import org.baoxue.sample.forms.PersuasionBook;
import org.baoxue.sample.forms.Rolls;
import org.baoxue.sample.forms.SchoolFiles;
import org.baoxue.sample.forms.county.CountyFiles;
import org.baoxue.sample.stated.StatedFiles;
import org.baoxue.sample.stories.StoryBook;
import org.baoxue.write.CsvStyle;

/**
 * Writes an invented province: its registry, and what its schools, counties, cities and the province itself would file in a school
 * year. The same settings give the same bytes on any machine. What is held in memory are the schools, the cases and the registrations
 * of the year; the rest is written unit by unit. The schools of the county directly under the province file a workbook a month. This class joins the sub-packages and is the only one that names them.
 *
 * <p>Some things are amiss on purpose, as in any real province: a school or two without a month (one of them with attendance but no
 * declaration), a few filings that came late or that nobody noted, one county's review that came four days late, a pupil here and
 * there whom the check at the opening did not reach, a name sent down past its limit and one without a fate, a problem overdue, a class above 100 %, moves that do not match.
 * Besides, it tells the stories of {@link StoryBook}.
 */
public final class SampleProvince {
    private SampleProvince() {}

    /** Writes the province into a folder; files that stand there already under the same names are replaced. */
    public static SampleReport write(SampleSettings settings, Path out) throws IOException {
        SampleGround ground = SampleGround.of(settings);
        SampleWorld world = world(ground);
        try (SampleFiles files = new SampleFiles(out, settings.schoolYear())) {
            Desk desk = new Desk(files, StoryBook.editor(world));
            desk.table(
                    Filing.registry("units", settings.yearName(), CsvStyle.PLAIN),
                    ground.units().rows(),
                    null);
            desk.table(
                    Filing.registry("schools", settings.yearName(), CsvStyle.EXCEL_UNICODE),
                    SampleSchools.rows(ground.schools()),
                    null);
            writeTables(world, desk);
            DocumentFiles.write(world, desk);
            StatedFiles.write(world, desk);
            return report(world, files);
        }
    }

    /** What chance deals, and the stories that are told on purpose. */
    private static SampleWorld world(SampleGround ground) {
        StoryBook stories = new StoryBook(ground);
        List<SampleCase> cases = SampleCases.of(ground, stories);
        List<Registration> registrations = new ArrayList<>(Registrations.of(ground, cases));
        registrations.addAll(stories.registrations());
        return new SampleWorld(ground, cases, registrations, stories.judgements());
    }

    /** First the schools, on whose rolls the counties' visits rest. */
    private static void writeTables(SampleWorld world, Desk desk) throws IOException {
        PersuasionBook persuasions = PersuasionBook.of(world);
        Rolls rolls = new Rolls();
        SchoolFiles schools = new SchoolFiles(world, desk, persuasions, rolls);
        for (School school : world.ground().schools()) {
            if (school.filedBy().isEmpty()) {
                schools.write(school);
            }
        }
        CountyFiles counties = new CountyFiles(world, desk, persuasions, rolls);
        for (Area area : world.ground().units().withSchools()) {
            counties.write(area);
        }
    }

    private static SampleReport report(SampleWorld world, SampleFiles files) {
        LocalDate end = world.ground().horizon().withDayOfMonth(1).minusDays(1);
        long numbers = world.cases().stream()
                .filter(item -> !item.story().found().isAfter(end))
                .map(SampleCase::number)
                .distinct()
                .count();
        List<School> schools = world.ground().schools();
        long children = schools.stream().mapToLong(School::pupils).sum();
        return new SampleReport(files.written(), schools.size(), children, (int) numbers);
    }
}
