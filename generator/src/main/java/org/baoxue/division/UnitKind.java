package org.baoxue.division;

import java.util.Set;
import org.baoxue.model.Tier;

/** What a unit is, and so which tiers' duties it owes. */
public enum UnitKind {
    PROVINCE(Tier.PROVINCE),
    CITY(Tier.CITY),
    /** 不设区的地级市: owes the county's duties too. */
    CITY_WITHOUT_COUNTIES(Tier.CITY),
    COUNTY(Tier.COUNTY),
    /** 功能区: a county in all but its code. */
    ZONE(Tier.COUNTY),
    SCHOOL(Tier.SCHOOL);

    private final Tier tier;

    UnitKind(Tier tier) {
        this.tier = tier;
    }

    /** Where it stands in the tree. */
    public Tier tier() {
        return tier;
    }

    /** The tiers whose duties it owes. */
    public Set<Tier> duties() {
        return this == CITY_WITHOUT_COUNTIES ? Set.of(Tier.CITY, Tier.COUNTY) : Set.of(tier);
    }
}
