package org.baoxue.schema.compiled;

import java.util.List;

/**
 * A schema of one value.
 *
 * @param terms what it asks, all of it
 */
record ValueSchema(List<Term> terms) {
    /** Something that is refused. */
    record Refusal(String pointer, String keyword) {
        boolean isConst() {
            return keyword.equals("const");
        }
    }

    boolean holds(Object value) {
        for (Term term : terms) {
            if (!term.holds(value)) {
                return false;
            }
        }
        return true;
    }

    /** Adds whatever it has against the value, the innermost alone. */
    void explain(Object value, String pointer, List<Refusal> refusals) {
        for (Term term : terms) {
            if (term.holds(value)) {
                continue;
            }
            if (term instanceof Term.AnyOf alternatives) {
                int before = refusals.size();
                alternatives.options().forEach(option -> option.explain(value, pointer, refusals));
                keepMeant(refusals.subList(before, refusals.size()));
            } else if (term instanceof Term.Items items && value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    items.each().explain(list.get(i), pointer + "/" + i, refusals);
                }
            } else {
                refusals.add(new Refusal(pointer, term.keyword()));
            }
        }
    }

    /** Of alternatives, those that say more than "is not this value". */
    static void keepMeant(List<Refusal> refusals) {
        if (!refusals.stream().allMatch(Refusal::isConst)) {
            refusals.removeIf(Refusal::isConst);
        }
    }
}
