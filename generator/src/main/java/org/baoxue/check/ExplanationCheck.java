package org.baoxue.check;

import java.util.stream.IntStream;
import org.baoxue.facts.Facts;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;

/** Tells at the end of a run what is wrong with its explanations: only then is it known what each of them has met. */
public final class ExplanationCheck {
    private ExplanationCheck() {}

    /**
     * Tells what is wrong with the explanations of a run, in the order of files and rows.
     *
     * @param book with every finding of the run; takes these too
     */
    public static void tell(Facts facts, FindingBook book) {
        Explanations explanations = book.explanations();
        for (int i = 0; i < explanations.all().size(); i++) {
            Explanation explanation = explanations.all().get(i);
            switch (explanations.standing(i)) {
                case EXPIRED -> book.accept(expired(explanation));
                case OF_AN_ERROR -> book.accept(notExplainable(explanation, new Arg.Term("problem", "explain.error")));
                case OF_NOTHING_KNOWN ->
                    book.accept(notExplainable(explanation, new Arg.Term("problem", "explain.code")));
                case OF_AN_EXPLANATION ->
                    book.accept(notExplainable(explanation, new Arg.Term("problem", "explain.itself")));
                case HOLDS -> {
                    if (!book.isUsed(i) && isChecked(explanation, facts)) {
                        book.accept(meetsNothing(explanation, new Arg.Term("problem", "explain.nothing")));
                    }
                }
                case STRANGER -> {
                    if (isChecked(explanation, facts)) {
                        book.accept(meetsNothing(explanation, new Arg.Term("problem", "explain.stranger")));
                    }
                }
            }
        }
    }

    /** How many explanations could not be held to anything: they have met nothing, and what they speak of was not checked. */
    public static long unjudged(Facts facts, FindingBook book) {
        Explanations explanations = book.explanations();
        return IntStream.range(0, explanations.all().size())
                .filter(i -> explanations.standing(i) == Explanations.Standing.HOLDS
                        || explanations.standing(i) == Explanations.Standing.STRANGER)
                .filter(i -> !book.isUsed(i) && !isChecked(explanations.all().get(i), facts))
                .count();
    }

    /** Whether the submission that it speaks of was part of the run, so that its silence means something. */
    private static boolean isChecked(Explanation explanation, Facts facts) {
        Explanation.Aim aim = explanation.aim();
        return facts.submissions().isUsable(aim.unit(), aim.form(), aim.period());
    }

    private static Finding expired(Explanation explanation) {
        return Finding.of(
                ExplanationFaults.EXPIRED,
                explanation.place().at("valid_until"),
                Arg.plain("code", explanation.aim().code()),
                new Arg.Day("until", explanation.validUntil()));
    }

    private static Finding notExplainable(Explanation explanation, Arg problem) {
        return Finding.of(
                ExplanationFaults.NOT_EXPLAINABLE,
                explanation.place().at("code"),
                Arg.plain("code", explanation.aim().code()),
                problem);
    }

    private static Finding meetsNothing(Explanation explanation, Arg problem) {
        Explanation.Aim aim = explanation.aim();
        return Finding.of(
                ExplanationFaults.MEETS_NOTHING,
                explanation.place(),
                Arg.plain("code", aim.code()),
                new Arg.Unit("target", aim.unit()),
                new Arg.Form("explained_form", aim.form()),
                new Arg.Time("explained_period", aim.period()),
                problem);
    }
}
