package org.baoxue.view;

import java.util.function.Supplier;
import org.baoxue.model.UnitCode;

/**
 * A page beside a unit's page, and where its view comes from when the page is written. The supplier may be asked by any thread and
 * gives equal views each time.
 *
 * @param target its page
 * @param unit the unit below whose page it stands
 * @param title as links to it name it
 */
public record SideSource(Target target, UnitCode unit, Label title, Supplier<SideView> view) {
    /** A link to it by this name. */
    public PageLink link(Label name) {
        return new PageLink(name, target);
    }
}
