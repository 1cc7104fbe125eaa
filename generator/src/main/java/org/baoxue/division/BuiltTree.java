package org.baoxue.division;

import java.util.List;

/**
 * A tree and what could not be placed in it.
 *
 * @param orphans the schools whose area is not in the tree, by code
 * @param problems in the order of the units' codes
 */
public record BuiltTree(UnitTree tree, List<School> orphans, List<TreeProblem> problems) {
    public BuiltTree {
        orphans = List.copyOf(orphans);
        problems = List.copyOf(problems);
    }
}
