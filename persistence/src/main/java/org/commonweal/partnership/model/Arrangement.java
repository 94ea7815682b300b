package org.commonweal.partnership.model;

/** Whether work stands in the formal arrangement of a partnership or is linked to it. */
public enum Arrangement { FORMAL, LINKED }
