package org.baoxue.view;

import java.util.function.Supplier;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit that has a page, and where its view comes from when the page is written: an edition of thousands of units never holds all
 * views at once. The supplier may be asked by any thread and gives equal views each time.
 */
public record UnitSource(
        UnitCode code, String name, Tier tier, @Nullable UnitCode parent, Supplier<UnitView> view) {
    /** A view that is there already. */
    public static UnitSource of(UnitView view) {
        UnitView.Head head = view.head();
        return new UnitSource(head.code(), head.name(), head.tier(), head.parent(), () -> view);
    }
}
