package org.baoxue.division;

import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree.
 *
 * @param name in Chinese
 * @param nameEn in English; empty where none is known
 * @param parent the unit it reports to, placeholders skipped; null for the province
 */
public record Unit(
        UnitCode code,
        UnitKind kind,
        String name,
        String nameEn,
        @Nullable UnitCode parent) {}
