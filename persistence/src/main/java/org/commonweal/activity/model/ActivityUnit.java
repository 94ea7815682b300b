package org.commonweal.activity.model;

/** What an activity is counted in. */
public enum ActivityUnit { HOUSEHOLD, SETTLEMENT, GROUP, WARD }
