package org.baoxue.sample.forms.county;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.model.Period;
import org.baoxue.sample.Desk;
import org.baoxue.sample.Desk.Sender;
import org.baoxue.sample.InventedPeople;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleFiles.Filing;
import org.baoxue.sample.SampleFiles.Table;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.forms.LedgerRows;
import org.baoxue.sample.forms.OpeningRows;
import org.baoxue.sample.forms.PersuasionBook;
import org.baoxue.sample.forms.RegisterRows;
import org.baoxue.sample.forms.Rolls;
import org.baoxue.write.CsvStyle;
import org.jspecify.annotations.Nullable;

/** The tables of counties: cases and registrations without a school by the month, reviews, visits, openings, children of school age. */
public final class CountyFiles {
    /** The most rows of one file of the ledger of children of school age. */
    static final int PART = 20_000;

    private static final int LATE_QUARTER_END = 12;
    private static final int LATE_COUNTY = 1;
    private static final int LATE_BY = 4;

    private final SampleWorld world;
    private final Desk desk;
    private final PersuasionBook persuasions;
    private final Rolls rolls;
    private final LedgerRows ledger;
    private final EligiblePeople people;

    /** Files of all counties, to this desk, when the rolls are noted. */
    public CountyFiles(SampleWorld world, Desk desk, PersuasionBook persuasions, Rolls rolls) {
        this.world = world;
        this.desk = desk;
        this.persuasions = persuasions;
        this.rolls = rolls;
        this.ledger = new LedgerRows(world.ground().calendar());
        this.people = new EligiblePeople(world.ground().people());
    }

    /** Writes all tables of one county. */
    public void write(Area area) throws IOException {
        Random chance = world.ground().chance("county", area.code());
        Sender sender = Sender.of(area.folder(), area.code(), chance);
        for (YearMonth month : world.ground().settings().monthList()) {
            month(sender, month, Desk.arrival(month, chance));
        }
        for (YearMonth july : world.ground().holidays()) {
            cases(sender, july, Desk.holidayArrival(july, world.ground().chance("july", area.code())));
        }
        opening(sender, chance);
        reviews(sender, area, chance);
        visits(sender, area, chance);
        eligible(sender, area, chance);
    }

    private void month(Sender sender, YearMonth month, @Nullable LocalDate arrives) throws IOException {
        cases(sender, month, arrives);
        List<Map<String, String>> entries = RegisterRows.rows(world.registrationsOf(sender.unit()), month);
        if (!entries.isEmpty()) {
            desk.table(sender.filing("register", month.toString()), entries, arrives);
        }
    }

    private void cases(Sender sender, YearMonth month, @Nullable LocalDate arrives) throws IOException {
        List<SampleCase> own = world.casesOf(sender.unit());
        boolean any = false;
        for (Book book : Book.values()) {
            List<Map<String, String>> rows = ledger.rows(own, book, month);
            if (!rows.isEmpty()) {
                any = true;
                desk.table(sender.filing(book.form(), month.toString()), rows, arrives);
            }
        }
        if (any) {
            List<Map<String, String>> rows = persuasions.rows(sender.unit(), month);
            desk.table(sender.filing("persuasion", month.toString()), rows, arrives);
        }
    }

    /** Only a county with children who came to no junior school files a row of its own, in autumn. */
    private void opening(Sender sender, Random chance) throws IOException {
        LocalDate on = world.ground().date(9, 18);
        long lost = world.casesOf(sender.unit()).stream()
                .filter(item -> item.story().source().equals("GAP") && item.isOpenOn(on))
                .count();
        Period autumn = Period.of(Period.Kind.SEMESTER, YearMonth.from(on));
        if (lost > 0 && world.ground().due("opening", Period.Kind.SEMESTER).contains(autumn)) {
            Map<String, String> row = OpeningRows.county(lost, InventedPeople.staff(chance, "科员"), on);
            desk.table(sender.filing("opening", autumn.toString()), List.of(row), on.plusDays(1));
        }
    }

    private void reviews(Sender sender, Area area, Random chance) throws IOException {
        for (Map.Entry<Period, List<Map<String, String>>> review :
                ReviewRows.ofYear(world, area).entrySet()) {
            Period quarter = review.getKey();
            List<Map<String, String>> rows = review.getValue();
            LocalDate last = last(rows, "reviewed_on");
            LocalDate due = world.ground().calendar().due("review", quarter);
            boolean late = isLate(area, quarter);
            LocalDate arrives = late ? due.plusDays(LATE_BY) : Desk.arrival(due, last, 3, chance);
            desk.table(sender.filing("review", quarter.toString()), rows, arrives);
        }
    }

    /** One county's review of the last quarter of the calendar year comes late: a province without any is hard to believe. */
    private boolean isLate(Area area, Period quarter) {
        List<Area> counties = world.ground().units().withSchools();
        return counties.indexOf(area) == LATE_COUNTY && quarter.to().getMonthValue() == LATE_QUARTER_END;
    }

    private void visits(Sender sender, Area area, Random chance) throws IOException {
        for (Period semester : world.ground().due("visit", Period.Kind.SEMESTER)) {
            List<Map<String, String>> rows = new VisitRows(world, area, semester, rolls).rows();
            LocalDate due = world.ground().calendar().due("visit", semester);
            LocalDate arrives = Desk.arrival(due, last(rows, "visited_on"), 6, chance);
            desk.table(sender.filing("visit", semester.toString()), rows, arrives);
        }
    }

    private void eligible(Sender sender, Area area, Random chance) throws IOException {
        Period autumn =
                Period.of(Period.Kind.SEMESTER, YearMonth.from(world.ground().date(9, 1)));
        // Written by the county's own system, not typed: always codes and ISO dates.
        Filing filing =
                new Sender(sender.folder(), sender.unit(), CsvStyle.PLAIN).filing("eligible", autumn.toString());
        EligibleLedger rows = new EligibleLedger(world, area, people);
        try (Parts parts = new Parts(desk, filing, rows.size())) {
            rows.write(parts);
        }
        desk.arrived(filing, world.ground().date(10, 8 + chance.nextInt(5)));
    }

    /** A ledger that goes on in another file when one is full. */
    private static final class Parts implements Table {
        private final Desk desk;
        private final Filing filing;
        private final boolean whole;
        private Table open;
        private int part = 1;
        private int rows;

        Parts(Desk desk, Filing filing, int size) throws IOException {
            this.desk = desk;
            this.filing = filing;
            this.whole = size <= PART;
            this.open = desk.files().table(whole ? filing : filing.part(part));
        }

        @Override
        public void row(Map<String, String> row) throws IOException {
            if (!whole && rows == PART) {
                open.close();
                rows = 0;
                open = desk.files().table(filing.part(++part));
            }
            open.row(row);
            rows++;
        }

        @Override
        public void close() throws IOException {
            open.close();
        }
    }

    private static LocalDate last(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .map(row -> LocalDate.parse(row.getOrDefault(column, "")))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
