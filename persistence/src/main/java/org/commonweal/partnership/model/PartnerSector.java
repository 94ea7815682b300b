package org.commonweal.partnership.model;

/** The sectors that meet in a partnership (Plummer, Focusing Partnerships, 2002), and those who support it from outside. */
public enum PartnerSector { PUBLIC, PRIVATE, CIVIL_SOCIETY, EXTERNAL }
