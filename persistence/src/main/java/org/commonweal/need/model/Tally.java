package org.commonweal.need.model;

/** Households and the people in them; {@code unknown}: people whose sex nobody recorded. */
public record Tally(long households, long women, long men, long other, long unknown) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public Tally plus(Tally more) {
        return new Tally(households + more.households, women + more.women, men + more.men, other + more.other, unknown + more.unknown);
    }

    public long people() {
        return women + men + other + unknown;
    }
}
