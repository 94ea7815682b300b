package org.commonweal.allocation.service;

/**
 * How need, quality, money and overload are weighed against each other: policy a manager can read and change.
 *
 * @param fitPermille         what a perfectly fitting partner adds to the need met, in thousandths of it
 * @param costPermille        what an activity of average cost takes off, in thousandths of an average activity's need
 * @param comfortablePercent  load above this share of a partner's staff days is overload
 * @param overloadPermille    what one staff day of overload takes off, in thousandths of the need an average staff day answers
 */
public record Goal(int fitPermille, int costPermille, int comfortablePercent, int overloadPermille) {

    /** Fit up to 10 %, cost about 5 %, overload above 85 % of capacity weighs 5 % of the need those days answer. */
    public static final Goal USUAL = new Goal(100, 50, 85, 50);

    /** Only need counts. */
    public static final Goal NEED_ONLY = new Goal(0, 0, 100, 0);
}
