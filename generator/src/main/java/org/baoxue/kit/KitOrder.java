package org.baoxue.kit;

import java.util.EnumSet;
import java.util.Set;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * For whom blank forms are made, and for when.
 *
 * @param unit null for anybody: then each tier has its folder, and names say what to put in
 * @param period null for any period
 */
public record KitOrder(@Nullable UnitCode unit, @Nullable Period period) {
    private static final String CITY_END = "00";
    private static final String PROVINCE_END = "0000";

    /** The tiers whose forms are made; a city has those of a county too, whose duties it may have. */
    public Set<Tier> tiers() {
        if (unit == null) {
            return EnumSet.allOf(Tier.class);
        }
        String code = unit.value();
        if (unit.isSchool()) {
            return EnumSet.of(Tier.SCHOOL);
        }
        if (code.endsWith(PROVINCE_END)) {
            return EnumSet.of(Tier.PROVINCE);
        }
        return code.endsWith(CITY_END) ? EnumSet.of(Tier.CITY, Tier.COUNTY) : EnumSet.of(Tier.COUNTY);
    }

    /** Whether forms of this rhythm are made. */
    boolean takes(Period.Kind rhythm) {
        return period == null || period.kind() == rhythm;
    }
}
