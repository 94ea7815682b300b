package org.commonweal.partnership.model;

/** Who must sign an agreement. */
public enum Party { MUNICIPALITY, PARTNER }
