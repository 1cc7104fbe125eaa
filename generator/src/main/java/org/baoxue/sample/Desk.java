package org.baoxue.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.model.Period;
import org.baoxue.sample.SampleFiles.Filing;
import org.baoxue.sample.SampleFiles.Receipt;
import org.baoxue.write.CsvStyle;
import org.jspecify.annotations.Nullable;

/** Where units hand their files in: each filing is written, and its arrival noted as the province's office would. */
public final class Desk {
    private static final int DUE_DAY = 5;
    private static final int LATEST_DAY = 14;
    private static final double LATE = 0.02;
    private static final double UNRECORDED = 0.005;

    private final SampleFiles files;
    private final Editor editor;

    /** A desk that writes here what the editor makes of it. */
    public Desk(SampleFiles files, Editor editor) {
        this.files = files;
        this.editor = editor;
    }

    /**
     * One version of a table that a unit files.
     *
     * @param rows may be changed in place
     * @param arrives null if nobody noted its arrival
     * @param returned the day on which it was sent back; null if it was not
     * @param why why it was sent back; else empty
     */
    public record Version(
            List<Map<String, String>> rows,
            @Nullable LocalDate arrives,
            @Nullable LocalDate returned,
            String why) {
        /** A version that is not sent back. */
        public Version(List<Map<String, String>> rows, @Nullable LocalDate arrives) {
            this(rows, arrives, null, "");
        }
    }

    /** Who changes a table before it is filed, as a story asks. */
    @FunctionalInterface
    public interface Editor {
        /** Files everything as it is. */
        Editor NONE = (filing, versions) -> versions;

        /** The versions to file, the first one first; none if the unit files nothing. */
        List<Version> edit(Filing filing, List<Version> versions);
    }

    /**
     * Who sends files, and how.
     *
     * @param folder below the output folder, with slashes
     */
    public record Sender(String folder, String unit, CsvStyle style) {
        /** A sender of one of the three styles, by chance; most write plain files. */
        public static Sender of(String folder, String unit, Random chance) {
            int ticket = chance.nextInt(10);
            CsvStyle style = ticket < 6 ? CsvStyle.PLAIN : ticket < 8 ? CsvStyle.EXCEL_UNICODE : CsvStyle.EXCEL_CHINESE;
            return new Sender(folder, unit, style);
        }

        /** A filing of this sender. */
        public Filing filing(String form, String period) {
            return new Filing(folder, unit, form, period, style);
        }
    }

    /** Files a table; {@code arrives} is null if nobody noted its arrival. */
    public void table(Filing filing, List<Map<String, String>> rows, @Nullable LocalDate arrives) throws IOException {
        List<Version> versions = editor.edit(filing, List.of(new Version(rows, arrives)));
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            files.write(filing.version(i + 1), version.rows());
            LocalDate on = version.arrives();
            if (on != null) {
                files.received(filing, new Receipt(i + 1, on, version.returned(), version.why()));
            }
        }
    }

    /** Files a document: figures, text or both, under one receipt. */
    public void document(Filing filing, Map<String, String> parts, @Nullable LocalDate arrives) throws IOException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            files.write(filing, part.getKey(), part.getValue());
        }
        arrived(filing, arrives);
    }

    /** Notes an arrival. */
    public void arrived(Filing filing, @Nullable LocalDate on) throws IOException {
        if (on != null) {
            files.received(filing, new Receipt(1, on, null, ""));
        }
    }

    /** The files themselves, for tables that are written row by row. */
    public SampleFiles files() {
        return files;
    }

    /** When a month's reports arrive: mostly in the last days before they are due, a few late, a few nobody knows. */
    public static @Nullable LocalDate arrival(YearMonth month, Random chance) {
        double luck = chance.nextDouble();
        int day = luck < LATE ? DUE_DAY + 1 + chance.nextInt(LATEST_DAY - DUE_DAY) : DUE_DAY - chance.nextInt(3);
        return luck > 1 - UNRECORDED ? null : month.plusMonths(1).atDay(day);
    }

    /** When the ledgers of a month of holiday arrive: in its last days. */
    public static LocalDate holidayArrival(YearMonth month, Random chance) {
        return month.atEndOfMonth().minusDays(chance.nextInt(DUE_DAY));
    }

    /** When a filing of a longer period arrives: up to {@code days} days before it is due, never before the day it was signed. */
    public static LocalDate arrival(LocalDate due, LocalDate signed, int days, Random chance) {
        LocalDate day = due.minusDays(chance.nextInt(days));
        return day.isBefore(signed) ? signed : day;
    }

    /** A semester's number: 1 in autumn, 2 in spring. */
    public static int semester(Period period) {
        return period.from().getMonthValue() == Period.FIRST_MONTH ? 1 : 2;
    }
}
