package org.commonweal.outcome.model;

/** A partner that has accepted work. */
public record PartnerFact(String name, String kind) { }
