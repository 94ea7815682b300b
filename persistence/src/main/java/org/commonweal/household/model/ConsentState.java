package org.commonweal.household.model;

/** What the household said about one purpose. A consent that has expired counts as refused; that is read from its date. */
public enum ConsentState {
    OFFERED, GIVEN, REFUSED, WITHDRAWN
}
