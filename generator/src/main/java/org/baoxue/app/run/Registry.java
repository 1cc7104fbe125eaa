package org.baoxue.app.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baoxue.app.Catalogue;
import org.baoxue.calendar.Receipt;
import org.baoxue.division.School;
import org.baoxue.division.UnitEntry;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.model.Masked;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.read.RowFold;
import org.jspecify.annotations.Nullable;

/**
 * The rows that must be known before all others: schools, units, receipts, explanations. A row with a fault in a column that is needed here is
 * left out; its own finding says so when the file is read among the others.
 */
public final class Registry implements RowFold {
    static final Set<String> FORMS = Catalogue.REGISTRIES;

    /** An empty registry. */
    public Registry() {}

    private final List<Row> rows = new ArrayList<>();

    @Override
    public void row(Row row) {
        rows.add(row.kept());
    }

    @Override
    public void finding(Finding finding) {
        // the file is read once more among the others, and said there
    }

    void merge(Registry later) {
        rows.addAll(later.rows);
    }

    /** The schools, rows of one code joined. */
    public List<School> schools() {
        Map<UnitCode, School> schools = new TreeMap<>();
        for (Row row : of("schools")) {
            School school = school(row);
            if (school != null) {
                schools.merge(school.code(), school, Registry::join);
            }
        }
        return List.copyOf(schools.values());
    }

    /** The province's own units. */
    public List<UnitEntry> units() {
        List<UnitEntry> units = new ArrayList<>();
        for (Row row : of("units")) {
            UnitCode code = code(row, "unit_code");
            if (code != null && !row.anyFaulty("kind", "parent_code")) {
                units.add(new UnitEntry(
                        code,
                        row.text("kind"),
                        name(row, "name"),
                        name(row, "name_en"),
                        code(row, "parent_code"),
                        row.date("valid_from"),
                        row.date("valid_to"),
                        code(row, "merged_into")));
            }
        }
        return units;
    }

    /** The receipts. */
    public List<Receipt> receipts() {
        List<Receipt> receipts = new ArrayList<>();
        for (Row row : of("receipts")) {
            UnitCode unit = code(row, "reporting_unit");
            Period period = row.faulty("period") ? null : Period.parse(row.text("period"));
            LocalDate received = row.date("received_on");
            long version = row.count("version").orElse(0);
            if (unit != null && period != null && received != null && version > 0 && !row.faulty("form")) {
                receipts.add(new Receipt(
                        unit, row.text("form"), period, Math.toIntExact(version), received, row.date("returned_on")));
            }
        }
        return receipts;
    }

    /** The rows of one of the registries, in the order of files. */
    List<Row> of(String form) {
        return rows.stream().filter(row -> row.layout().form().equals(form)).toList();
    }

    /** A name as it stands on every page: what looks like a document or telephone number in it is nobody's name, and is masked. */
    private static String name(Row row, String column) {
        return Masked.name(row.text(column));
    }

    private static @Nullable School school(Row row) {
        UnitCode code = code(row, "school_code");
        UnitCode area = code(row, "area_code");
        Stage stage = Stage.ofCode(row.text("stage"));
        if (code == null || area == null || stage == null || row.anyFaulty("filing", "filed_by")) {
            return null;
        }
        return new School(
                code,
                Set.of(stage),
                name(row, "name"),
                name(row, "name_en"),
                area,
                row.text("school_type"),
                row.text("system"),
                row.text("filing").equals("PROXY") ? code(row, "filed_by") : null,
                row.date("opened_on"),
                row.date("closed_on"));
    }

    /** A school is open while any of its stages is. */
    private static School join(School first, School further) {
        Set<Stage> stages = EnumSet.copyOf(first.stages());
        stages.addAll(further.stages());
        return new School(
                first.code(),
                stages,
                first.name(),
                first.nameEn(),
                first.area(),
                first.type(),
                first.system(),
                first.filedBy(),
                first.opened() == null || further.opened() == null
                        ? null
                        : Collections.min(List.of(first.opened(), further.opened())),
                first.closed() == null || further.closed() == null
                        ? null
                        : Collections.max(List.of(first.closed(), further.closed())));
    }

    static @Nullable UnitCode code(Row row, String column) {
        return row.faulty(column) ? null : UnitCode.parse(row.text(column));
    }
}
