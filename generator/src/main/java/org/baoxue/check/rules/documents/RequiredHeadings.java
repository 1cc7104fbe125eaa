package org.baoxue.check.rules.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.baoxue.division.Unit;
import org.baoxue.facts.Ground;
import org.baoxue.form.Form;
import org.baoxue.ledger.Document;
import org.baoxue.model.Arg;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.prose.Heading;
import org.baoxue.prose.Prose;

/**
 * A heading that a form asks of a text, with those of the text that answer it; numbering does not matter, nor the language.
 *
 * @param meant where none answers, the last line of the text that reads like it; 0 if there is none
 */
record RequiredHeadings(Form.Heading required, List<Heading> found, int meant) {
    private static final int LONGEST = 100;

    /** All that the form asks of this text, in order; nothing if nobody knows of which tier its sender is. */
    static List<RequiredHeadings> of(Document document, Prose prose, Ground ground) {
        Form form = ground.forms().form(document.submission().form());
        List<RequiredHeadings> all = new ArrayList<>();
        for (Form.Heading required : asked(form, document.submission().unit(), ground)) {
            Set<String> names = Set.of(Heading.bare(required.zh()), Heading.bare(required.en()));
            List<Heading> found = prose.headings().stream()
                    .filter(heading -> names.contains(heading.name()))
                    .toList();
            all.add(new RequiredHeadings(required, found, found.isEmpty() ? meant(document, names) : 0));
        }
        return all;
    }

    /** The last such line: those before it may be a table of contents. */
    private static int meant(Document document, Set<String> names) {
        List<String> lines = document.markdown().lines().toList();
        int at = lines.size();
        while (at > 0 && !isMeant(lines.get(at - 1), names)) {
            at--;
        }
        return at;
    }

    private static boolean isMeant(String line, Set<String> names) {
        return line.length() <= LONGEST && names.contains(Heading.meant(line));
    }

    /** A city without counties owes a county's text too; of its two tiers the one counts of which the form asks anything. */
    private static List<Form.Heading> asked(Form form, UnitCode sender, Ground ground) {
        Unit unit = ground.tree().unit(sender);
        Set<Tier> duties = unit != null ? unit.kind().duties() : sender.isSchool() ? Set.of(Tier.SCHOOL) : Set.of();
        return duties.stream()
                .sorted(Comparator.naturalOrder())
                .map(form::headings)
                .filter(headings -> !headings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    boolean isMissing() {
        return found.isEmpty();
    }

    /** Whether it stands in the text, but never with words below it. */
    boolean isEmpty() {
        return !found.isEmpty() && found.stream().noneMatch(Heading::filled);
    }

    Arg argument() {
        return new Arg.Text("heading", required.zh(), required.en());
    }
}
