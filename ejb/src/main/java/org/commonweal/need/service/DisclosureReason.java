package org.commonweal.need.service;

/**
 * Why a figure is hidden. Only for those who prepare a release: to the reader all hidden figures look the same, since
 * knowing which one is small would tell half of what is hidden.
 */
public enum DisclosureReason {

    /** Too few people: more than none and fewer than the least number. */
    FEW,
    /** Everybody in a small row is in the same cell, so the row tells about each of them. */
    ALL_ALIKE,
    /** One or two contributors make up nearly the whole amount. */
    CONCENTRATED,
    /** The same people or households are hidden in another measure. */
    TOGETHER,
    /** It was hidden in an earlier release and has hardly changed. */
    EARLIER,
    /** It differs from an earlier release by a few people only. */
    SMALL_CHANGE,
    /** Large enough itself, but with it another hidden figure could be computed. */
    PROTECTS
}
