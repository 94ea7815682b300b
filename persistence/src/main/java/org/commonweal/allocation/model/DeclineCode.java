package org.commonweal.allocation.model;

/** Why a partner says no. */
public enum DeclineCode { NO_STAFF, NO_MONEY, WRONG_PLACE, WRONG_TIME, NOT_OUR_WORK, SAFETY, CONFLICT_OF_INTEREST, OTHER }
