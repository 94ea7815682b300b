package org.commonweal.outcome.model;

import java.util.UUID;

/** What one partner has accepted to spend on one need in one municipality, whole units of the framework's currency. */
public record MoneyFact(UUID municipality, String domain, UUID partner, long amount) { }
