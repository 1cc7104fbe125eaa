package org.baoxue.check;

import org.baoxue.facts.Ground;

/** The state of a rule that remembers nothing but what was known beforehand. */
public record NoState(Ground ground) {}
