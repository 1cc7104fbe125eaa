package org.baoxue.app.run;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.ConfigurationException;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Sink;
import org.baoxue.profile.Profile;
import org.baoxue.read.FileFaults;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.folder.Inventory;

/**
 * Sets files aside that name a school year for which the profile has no teaching calendar, most often a year that was mistyped: one
 * such name must not stop a province.
 */
public final class CalendarFilter {
    private CalendarFilter() {}

    /** The inventory without such files; each of them is told. */
    public static Inventory apply(Inventory found, Profile profile, Sink sink) {
        TeachingCalendar calendar = new TeachingCalendar(profile);
        List<SubmissionFile> files = new ArrayList<>();
        for (SubmissionFile file : found.files()) {
            Submission submission = file.submission();
            int year = submission.period().schoolYear();
            if (calendar.covers(year)) {
                files.add(file);
            } else {
                sink.accept(Finding.of(
                        FileFaults.YEAR_WITHOUT_CALENDAR,
                        submission.place(),
                        new Arg.Time("year", Period.schoolYear(year))));
            }
        }
        if (files.isEmpty() && !found.files().isEmpty()) {
            int year = found.files().get(0).submission().period().schoolYear();
            Period missing = Period.schoolYear(year);
            throw new ConfigurationException(
                    "方案没有" + missing + "学年的校历，不知道哪些天上课；请在省级方案的 calendar 里写上 " + missing
                            + "（学期起止 semesters、放假 holidays、调休上课 makeup_days、依据 source），再用 --profile 指定方案。",
                    "the profile has no teaching calendar for the school year " + missing + "; add calendar." + missing
                            + " (semesters, holidays, makeup_days, source) to the province's profile");
        }
        List<Submission> unusable = found.unusable().stream()
                .filter(submission -> calendar.covers(submission.period().schoolYear()))
                .toList();
        return new Inventory(files, found.ignored(), found.superseded(), unusable, found.refused());
    }
}
