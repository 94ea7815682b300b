package org.commonweal.household.model;

import java.time.LocalDate;

/** One purpose and what the household said, as people see it. */
public record ConsentLine(ConsentPurpose purpose, ConsentState state, boolean inForce, LocalDate decidedOn, LocalDate expiresOn,
                          LocalDate withdrawnOn) { }
