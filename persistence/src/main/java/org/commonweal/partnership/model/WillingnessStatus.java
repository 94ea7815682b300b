package org.commonweal.partnership.model;

/** What a partner answered when asked; silence is not consent. */
public enum WillingnessStatus { WILLING, CONDITIONAL, UNWILLING, NOT_ASKED }
