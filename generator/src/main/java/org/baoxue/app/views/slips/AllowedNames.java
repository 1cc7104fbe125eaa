package org.baoxue.app.views.slips;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.app.Outcome;
import org.baoxue.app.views.Words;
import org.baoxue.division.Unit;
import org.baoxue.form.Form;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.read.FileFaults;
import org.baoxue.text.Messages;

/**
 * The names under which a sender may file again what was not opened because of its name: a name for each form that it files, of which the
 * sender knows which one the file holds.
 */
final class AllowedNames {
    private static final Set<String> NAME_FAULTS = Set.of(
            FileFaults.NAME_UNREADABLE.code(),
            FileFaults.FORM_UNKNOWN.code(),
            FileFaults.PERIOD_UNFIT.code(),
            FileFaults.SENDER_UNFIT.code());
    private static final String ARCHIVE = ".zip";
    /** Characters of a form's name beyond which a file is better called by its short one. */
    private static final int LONGEST = 12;

    private final Outcome outcome;
    private final Words words;
    private final Messages messages;
    private final UnitCode sender;

    AllowedNames(Outcome outcome, Words words, Messages messages, UnitCode sender) {
        this.outcome = outcome;
        this.words = words;
        this.messages = messages;
        this.sender = sender;
    }

    /** What the file may be called, a sentence for each form; none if its name is not what is wrong with it. */
    List<String> sentences(List<Finding> findings) {
        Place place = findings.get(0).place();
        boolean named = place.form() != null || place.period() != null;
        if (named && findings.stream().noneMatch(finding -> NAME_FAULTS.contains(finding.code()))) {
            return List.of();
        }
        ToldByName told = ToldByName.of(place, outcome.settled().ground().forms());
        List<String> sentences = new ArrayList<>();
        String rename = told.period() == null ? "slip.again.rename" : "slip.again.rename_period";
        sentences.add(messages.text(place.file().endsWith(ARCHIVE) ? "slip.again.archive" : rename));
        List<Form> forms = forms(told);
        if (sender.isSchool() && told.form() == null && fits(Period.Kind.MONTH, told)) {
            sentences.add(messages.text(
                    "slip.name.several", Map.of("name", sender + "_" + period(Period.Kind.MONTH, told) + ".xlsx")));
        }
        forms.forEach(form -> sentences.add(sentence(form, told)));
        return sentences;
    }

    /** The form that the name tells, or all that the sender files; of which, where the period is right, those of such a period. */
    private List<Form> forms(ToldByName told) {
        List<Form> filed = outcome.settled().ground().forms().forms().stream()
                .filter(form -> form.filedBy().stream().anyMatch(tiers()::contains))
                .toList();
        List<Form> likely = filed.stream()
                .filter(form -> told.form() == null
                        ? fits(form.rhythm(), told)
                        : form.id().equals(told.form()))
                .toList();
        return likely.isEmpty() ? filed : likely;
    }

    private Set<Tier> tiers() {
        Unit unit = outcome.settled().ground().tree().unit(sender);
        if (sender.isSchool()) {
            return Set.of(Tier.SCHOOL);
        }
        return unit == null
                ? Set.of(Tier.COUNTY, Tier.CITY, Tier.PROVINCE)
                : unit.kind().duties();
    }

    private static boolean fits(Period.Kind kind, ToldByName told) {
        return told.period() == null || told.period().kind() == kind;
    }

    private String sentence(Form form, ToldByName told) {
        String zh = form.zh().length() <= LONGEST || form.aliases().isEmpty()
                ? form.zh()
                : form.aliases().get(0);
        String name = messages.language().isFirst() ? zh : form.id();
        String base = sender + "_" + name + "_" + period(form.rhythm(), told);
        String names = form.types().stream()
                .flatMap(type -> type == Form.Type.CSV
                        ? List.of(".xlsx", ".csv").stream()
                        : List.of("." + type.extension()).stream())
                .map(extension -> base + extension)
                .collect(Collectors.joining(messages.text("slip.name.or")));
        return messages.text(
                "slip.name", Map.of("form", words.formName(form.id(), messages.language()), "names", names));
    }

    /** The file's own period where a form has such, else the last one of the run. */
    private Period period(Period.Kind kind, ToldByName told) {
        Period own = told.period();
        if (own != null && own.kind() == kind) {
            return own;
        }
        List<YearMonth> months = outcome.settled().ground().months();
        return Period.of(
                kind,
                months.isEmpty() ? YearMonth.from(outcome.settled().ground().asOf()) : months.get(months.size() - 1));
    }
}
