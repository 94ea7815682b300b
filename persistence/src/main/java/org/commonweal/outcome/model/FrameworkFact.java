package org.commonweal.outcome.model;

import java.util.UUID;

/** The framework and round a release is about. */
public record FrameworkFact(UUID framework, String frameworkName, String currency, String roundName, boolean synthetic, String openedOn,
                            String closedOn, String ruleVersions, long activities) { }
