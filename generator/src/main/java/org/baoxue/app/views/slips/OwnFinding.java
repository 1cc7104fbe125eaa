package org.baoxue.app.views.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baoxue.division.School;
import org.baoxue.division.UnitTree;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.UnitCode;

/**
 * A finding as its sender may see it. What a rule says of another row begins with {@code other_}: such an argument is withheld unless it is
 * the sender's own, and so is the name of a unit for which the sender does not answer. Words that the sender's own row holds, such as
 * the school that receives a child, stay.
 */
final class OwnFinding {
    private static final String OF_ANOTHER = "other_";
    private static final Set<String> OF_THE_ROW = Set.of("school", "receiver", "sender", "target");

    private OwnFinding() {}

    static Finding of(Finding finding, UnitCode sender, UnitTree tree) {
        boolean own = finding.arguments().stream()
                .anyMatch(argument -> argument.name().equals("other_unit") && isSender(argument, sender));
        List<Arg> shown = new ArrayList<>();
        for (Arg argument : finding.arguments()) {
            boolean anothers = argument.name().startsWith(OF_ANOTHER) && !own && !(argument instanceof Arg.Time);
            boolean foreign = !OF_THE_ROW.contains(argument.name()) && !isOwn(argument, sender, tree);
            if (foreign || (anothers && argument instanceof Arg.Unit)) {
                shown.add(new Arg.Term(argument.name(), "slip.other_unit"));
            } else if (anothers) {
                shown.add(new Arg.Term(argument.name(), "slip.withheld"));
            } else {
                shown.add(argument);
            }
        }
        return new Finding(finding.code(), shown, finding.place());
    }

    /** Whether a unit is the sender, or one for which it answers. */
    private static boolean isOwn(Arg argument, UnitCode sender, UnitTree tree) {
        if (!(argument instanceof Arg.Unit unit)) {
            return true;
        }
        School school = tree.school(unit.code());
        UnitCode place = school == null ? unit.code() : school.area();
        return unit.code().equals(sender) || tree.isWithin(place, sender);
    }

    private static boolean isSender(Arg argument, UnitCode sender) {
        return argument instanceof Arg.Unit unit && unit.code().equals(sender);
    }
}
