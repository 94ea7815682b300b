package org.commonweal.delivery.model;

import java.util.UUID;

/** A household on the list of an activity that nobody has reported as reached. Number and ward only: no name. */
public record OpenHousehold(UUID id, String number, String ward) { }
