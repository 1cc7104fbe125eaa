package org.baoxue.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.canonical.CellReader;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.form.RowJudge;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;
import org.baoxue.model.Place;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.UnitCode;
import org.baoxue.table.Blanks;
import org.baoxue.table.DecodedText;
import org.baoxue.table.Encoding;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.baoxue.table.StrictJson.Spot;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the figures of a document: {@code {unit, period, <head>, <list>: [{…}, …]}} becomes one row for each element of
 * the list, the head's cells repeated in each. A row's number is its position in the list, from 1. What is wrong with the head is
 * told once.
 */
final class JsonPass {
    /** What every document says of itself; checked against the file's name, and no columns. */
    private static final List<String> SELF = List.of("unit", "period");

    private final Submission submission;
    private final Lines fold;
    private final RowJudge judge;
    private final Form form;
    private final CellReader reader;
    private final CellTelling telling;
    private final Set<String> head;
    private final Set<String> unknown = new HashSet<>();
    private final List<Finding> refusals = new ArrayList<>();
    private Encoding encoding = Encoding.UTF_8;
    private long rows;

    JsonPass(SubmissionFile file, FormBook forms, Set<String> forbidden, RowFold fold) {
        this.submission = file.submission();
        this.fold = new Lines(fold);
        FormCheck check = forms.check(submission.form());
        this.judge = check.judge();
        this.form = check.form();
        this.reader = new CellReader(forms, check, forbidden);
        this.telling = new CellTelling(check, forbidden, this.fold);
        this.head =
                form.columns().stream().filter(Column::head).map(Column::key).collect(Collectors.toSet());
    }

    /** The encoding, with its byte order mark if there was one. */
    Encoding encoding() {
        return encoding;
    }

    /** The number of rows handed to the fold. */
    long rows() {
        return rows;
    }

    /** What is wrong with the file as a whole; empty if it was read. */
    List<Finding> refusals() {
        return refusals;
    }

    void run(DecodedText document) {
        encoding = document.encoding();
        if (Blanks.strip(document.text()).isEmpty()) {
            refuse(FileFaults.EMPTY);
            return;
        }
        try {
            read(StrictJson.readLocated(document.text()));
        } catch (JsonFault fault) {
            Place at = place(0, new Spot(fault.line(), fault.column()));
            refusals.add(Finding.of(
                    FileFaults.NOT_JSON,
                    at,
                    new Arg.Num("line", fault.line()),
                    new Arg.Num("column", fault.column()),
                    new Arg.Term("problem", fault.kind().key())));
        }
    }

    private void read(StrictJson.Located located) {
        Arg list = Arg.plain("list", form.list());
        Map<String, @Nullable Object> document = StrictJson.asObject(located.tree());
        if (document == null) {
            refuse(FileFaults.NO_LIST, new Arg.Term("problem", "document.no_object"), list);
            return;
        }
        if (!(document.get(form.list()) instanceof List<?> elements)) {
            refuse(FileFaults.NO_LIST, new Arg.Term("problem", "document.no_list"), list);
            return;
        }
        agree(located, document, "unit", submission.unit().value());
        agree(located, document, "period", submission.period().toString());
        if (!refusals.isEmpty()) {
            return;
        }
        document.keySet().stream()
                .filter(key -> !SELF.contains(key) && !head.contains(key) && !key.equals(form.list()))
                .forEach(key -> tellUnknown(key, place(0, located.spot(document, key, Spot.WHOLE))));
        List<Spot> begins = located.elements().getOrDefault(form.list(), List.of());
        for (int i = 0; i < elements.size(); i++) {
            element(located, document, elements.get(i), place(i + 1L, begins.get(i)));
        }
        telling.finish(submission.place(), encoding, rows);
    }

    private void agree(
            StrictJson.Located located, Map<String, @Nullable Object> document, String key, String expected) {
        String found = document.get(key) instanceof String text ? Blanks.strip(text) : "";
        if (!found.equals(expected)) {
            refuse(
                    FileFaults.DOCUMENT_DISAGREES,
                    located.spot(document, key, Spot.WHOLE),
                    new Arg.Term("head", "document." + key),
                    Arg.plain("found", found),
                    Arg.plain("expected", expected));
        }
    }

    private void element(
            StrictJson.Located located, Map<String, @Nullable Object> document, @Nullable Object value, Place at) {
        Map<String, @Nullable Object> element = StrictJson.asObject(value);
        if (element == null) {
            fold.finding(Finding.of(FileFaults.ELEMENT_UNFIT, at, Arg.plain("list", form.list())));
            return;
        }
        element.keySet().stream()
                .filter(key -> !form.layout().has(key) || head.contains(key))
                .forEach(key -> tellUnknown(key, place(at.row(), located.spot(element, key, spot(at)))));
        JsonRow cells = JsonRow.of(submission, form, reader, document, element, at);
        fold.standsIn(located, document, element);
        fold.row(cells.judge(form, judge, telling, fold, rows == 0));
        rows++;
    }

    /** Has findings about a cell say where its value stands, which is not where its element begins. */
    private final class Lines implements RowFold {
        private final RowFold to;
        private StrictJson.@Nullable Located located;
        private Object document = Map.of();
        private Object element = Map.of();

        Lines(RowFold to) {
            this.to = to;
        }

        /** The cells that are told from now on stand in this document and this element of its list. */
        void standsIn(StrictJson.Located in, Object ofHead, Object ofList) {
            located = in;
            document = ofHead;
            element = ofList;
        }

        @Override
        public void row(Row row) {
            to.row(row);
        }

        @Override
        public void finding(Finding finding) {
            String column = finding.place().column();
            if (located == null || column == null || finding.place().row() == 0) {
                to.finding(finding);
                return;
            }
            Place at = finding.place();
            Spot spot = located.spot(head.contains(column) ? document : element, column, spot(at));
            to.finding(new Finding(finding.code(), finding.arguments(), at.standsAt(spot.line(), spot.character())));
        }

        @Override
        public boolean isFull(RuleInfo rule) {
            return to.isFull(rule);
        }

        @Override
        public void count(RuleInfo rule, UnitCode unit) {
            to.count(rule, unit);
        }
    }

    private void tellUnknown(String key, Place at) {
        if (unknown.add(key)) {
            Mask mask = form.layout().isPersonal() ? Mask.STRAY : Mask.NONE;
            fold.finding(Finding.of(
                    FileFaults.HEADING_UNKNOWN,
                    at,
                    new Arg.Shown("found", Masked.of(mask, key)),
                    new Arg.Term("near", "heading.none")));
        }
    }

    private void refuse(RuleInfo fault, Arg... arguments) {
        refuse(fault, Spot.WHOLE, arguments);
    }

    private void refuse(RuleInfo fault, Spot spot, Arg... arguments) {
        refusals.add(Finding.of(fault, place(0, spot), arguments));
    }

    private Place place(long row, Spot spot) {
        return submission.place().onRow(row, 0).standsAt(spot.line(), spot.character());
    }

    private static Spot spot(Place at) {
        return new Spot((int) at.line(), at.character());
    }
}
