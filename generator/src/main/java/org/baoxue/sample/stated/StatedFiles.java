package org.baoxue.sample.stated;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.model.Period;
import org.baoxue.sample.Desk;
import org.baoxue.sample.Desk.Sender;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;

/**
 * Files names sent down, key groups, problems and graduating classes of all counties, and the problems of cities; after everything else, so
 * that the children it invents disturb no other file.
 */
public final class StatedFiles {
    private final SampleWorld world;
    private final Desk desk;

    private StatedFiles(SampleWorld world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    /** Writes all that are due. */
    public static void write(SampleWorld world, Desk desk) throws IOException {
        StatedFiles files = new StatedFiles(world, desk);
        List<Area> counties = world.ground().units().withSchools();
        for (int i = 0; i < counties.size(); i++) {
            files.county(counties.get(i), i);
        }
        for (Area city : world.ground().units().all()) {
            if (city.kind().equals("city") && !city.hasSchools()) {
                files.problems(city, ProblemRows.NO_COUNTY);
            }
        }
    }

    private void county(Area area, int index) throws IOException {
        Sender sender = sender(area);
        Random chance = world.ground().chance("stated", area.code());
        SentRows sent = new SentRows(world, area, index);
        for (YearMonth month : world.ground().settings().monthList()) {
            List<Map<String, String>> rows = sent.rows(month);
            if (!rows.isEmpty()) {
                desk.table(sender.filing("dispatch", month.toString()), rows, Desk.arrival(month, chance));
            }
        }
        for (Period semester : world.ground().due("keygroup", Period.Kind.SEMESTER)) {
            LocalDate due = world.ground().calendar().due("keygroup", semester);
            LocalDate filled = due.minusDays(2L + chance.nextInt(4));
            desk.table(
                    sender.filing("keygroup", semester.toString()),
                    new KeyGroupRows(world, area, index, filled).rows(),
                    filled.plusDays(1));
        }
        problems(area, index);
        for (Period year : world.ground().due("cohort", Period.Kind.SCHOOL_YEAR)) {
            LocalDate filled = world.ground().calendar().due("cohort", year).minusDays(3L + chance.nextInt(6));
            List<Map<String, String>> rows = new CohortRows(world, area, index, year).rows(filled);
            if (!rows.isEmpty()) {
                desk.table(sender.filing("cohort", year.toString()), rows, filled.plusDays(1));
            }
        }
    }

    private void problems(Area area, int index) throws IOException {
        for (Period semester : world.ground().due("rectify", Period.Kind.SEMESTER)) {
            List<Map<String, String>> rows = new ProblemRows(world, area, index).rows(semester);
            if (!rows.isEmpty()) {
                LocalDate due = world.ground().calendar().due("rectify", semester);
                desk.table(sender(area).filing("rectify", semester.toString()), rows, due.minusDays(2));
            }
        }
    }

    private Sender sender(Area area) {
        return Sender.of(area.folder(), area.code(), world.ground().chance("stated style", area.code()));
    }
}
