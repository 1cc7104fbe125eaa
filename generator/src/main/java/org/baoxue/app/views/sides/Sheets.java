package org.baoxue.app.views.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.view.Label;
import org.baoxue.view.PageLink;
import org.baoxue.view.Target;
import org.baoxue.view.Topic;

/** A page that is too long is split into sheets, numbered from 1. */
public record Sheets(FigureDesk desk, Unit unit, Topic topic, int number) {
    /** How many sheets so many items need, at least one. */
    public static int number(int items, int aSheet) {
        return Math.max(1, (items + aSheet - 1) / aSheet);
    }

    /** The items of a sheet. */
    public static <T> List<T> part(List<T> all, int sheet, int aSheet) {
        int from = Math.min(all.size(), (sheet - 1) * aSheet);
        return all.subList(from, Math.min(all.size(), from + aSheet));
    }

    /** A sheet's title. */
    public Label title(int sheet) {
        String key = "side." + topic + ".title";
        return number == 1
                ? Label.of(key, "unit", desk.name(unit))
                : Label.of(
                        "side.sheet.title",
                        "title",
                        desk.messages().text(key, Map.of("unit", desk.name(unit))),
                        "n",
                        Integer.toString(sheet));
    }

    /** A sheet's page. */
    public Target target(int sheet) {
        return Target.side(unit.code(), topic, sheet);
    }

    /** Links to the other sheets. */
    public List<PageLink> others(int sheet) {
        List<PageLink> others = new ArrayList<>();
        for (int other = 1; other <= number; other++) {
            if (other != sheet) {
                others.add(new PageLink(Label.of("side.sheet", "n", Integer.toString(other)), target(other)));
            }
        }
        return others;
    }

    /** Links to the same page of the units straight below that have one. */
    public List<PageLink> below() {
        return desk.ground().tree().children(unit.code()).stream()
                .filter(child -> !child.code().isSchool())
                .map(child -> new PageLink(Label.text(desk.name(child)), Target.side(child.code(), topic)))
                .toList();
    }
}
