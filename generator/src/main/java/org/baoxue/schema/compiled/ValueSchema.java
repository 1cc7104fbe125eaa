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

    /** Whether it has the same against every value that it refuses, of those that cells of this kind become. */
    boolean isSingle(Kind kind) {
        List<Term> asked = terms.stream()
                .filter(term -> kind == Kind.INTEGER || !(term instanceof Term.OfType type && type.kind() == kind))
                .toList();
        return asked.isEmpty()
                || (asked.size() == 1 && !(asked.get(0) instanceof Term.AnyOf || asked.get(0) instanceof Term.Items));
    }

    /** Whether it tells no difference between texts that are none of these. */
    boolean isClosed(List<String> codes) {
        return terms.stream().allMatch(term -> {
            if (term instanceof Term.OneOf choice) {
                return codes.containsAll(choice.texts());
            }
            if (term instanceof Term.AnyOf alternatives) {
                return alternatives.options().stream().allMatch(option -> option.isClosed(codes));
            }
            return term instanceof Term.OfType
                    || (term instanceof Term.Not not && not.refused().isClosed(codes));
        });
    }

    /** Of alternatives, those that say more than "is not this value". */
    static void keepMeant(List<Refusal> refusals) {
        if (!refusals.stream().allMatch(Refusal::isConst)) {
            refusals.removeIf(Refusal::isConst);
        }
    }
}
