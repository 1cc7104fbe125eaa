package org.baoxue.model;

/** A level of reporting (四级), from the top down. */
public enum Tier {
    PROVINCE,
    CITY,
    COUNTY,
    SCHOOL
}
