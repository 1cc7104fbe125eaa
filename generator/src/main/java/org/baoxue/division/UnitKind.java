package org.baoxue.division;

import java.util.Set;
import org.baoxue.model.Tier;

/** What a unit is, and so which tiers' duties it owes. */
public enum UnitKind {
    PROVINCE(Tier.PROVINCE, Set.of(Tier.PROVINCE)),
    CITY(Tier.CITY, Set.of(Tier.CITY)),
    /** 不设区的地级市: owes the county's duties too. */
    CITY_WITHOUT_COUNTIES(Tier.CITY, Set.of(Tier.CITY, Tier.COUNTY)),
    COUNTY(Tier.COUNTY, Set.of(Tier.COUNTY)),
    /** 功能区: a county in all but its code. */
    ZONE(Tier.COUNTY, Set.of(Tier.COUNTY)),
    SCHOOL(Tier.SCHOOL, Set.of(Tier.SCHOOL));

    private final Tier tier;
    private final Set<Tier> duties;

    UnitKind(Tier tier, Set<Tier> duties) {
        this.tier = tier;
        this.duties = duties;
    }

    /** Where it stands in the tree. */
    public Tier tier() {
        return tier;
    }

    /** The tiers whose duties it owes. */
    public Set<Tier> duties() {
        return duties;
    }
}
