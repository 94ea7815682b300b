package org.commonweal.delivery.model;

/** Said, seen, or not so. */
public enum DeliveryStatus {
    RECORDED, VERIFIED, REJECTED
}
