package org.baoxue.view;

import java.util.List;

/**
 * What this copy is made from.
 *
 * @param groups named facts: this copy (files, digest, versions), the profile and its sources
 * @param tables encodings seen, forms collected and not, units of the year
 */
public record AboutView(List<Group> groups, List<FigureTable> tables) {
    public AboutView {
        groups = List.copyOf(groups);
        tables = List.copyOf(tables);
    }

    /** Facts under a heading. */
    public record Group(Label heading, List<Fact> facts) {
        public Group {
            facts = List.copyOf(facts);
        }
    }
}
