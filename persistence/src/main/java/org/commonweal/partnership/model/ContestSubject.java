package org.commonweal.partnership.model;

/** What of its passport a partner contests. */
public enum ContestSubject { COMPETENCY, WILLINGNESS, CAPACITY, AGREEMENT, SUSPENSION, OTHER }
