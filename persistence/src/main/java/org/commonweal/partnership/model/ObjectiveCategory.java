package org.commonweal.partnership.model;

/** What an objective of a partnership is about (Plummer 2002). */
public enum ObjectiveCategory { PHYSICAL, SOCIAL, FINANCIAL, INSTITUTIONAL }
