package org.baoxue.division;

import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree.
 *
 * @param name in Chinese
 * @param nameEn in English; empty where none is known
 * @param parent the unit it reports to, placeholders skipped; null for the province
 * @param validity from when to when it is there; of a school always, for the registry says when it is open
 */
public record Unit(
        UnitCode code,
        UnitKind kind,
        String name,
        String nameEn,
        @Nullable UnitCode parent,
        Validity validity) {}
