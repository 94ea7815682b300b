package org.commonweal.need.service;

/**
 * How careful a release must be. The numbers for counts may be told; those for money must not (who knows them can
 * compute more, Handbook on Statistical Disclosure Control, chapter 4), so they have no public accessor.
 */
public final class DisclosurePolicy {

    /** No programme may go below this number of households or people. */
    public static final int LEAST_K = 5;

    private final int k;
    private final int sensitiveK;
    private final int width;
    private final boolean zerosSensitive;
    private final int percent;
    private final int dominance;

    private DisclosurePolicy(int k, int sensitiveK, int width, boolean zerosSensitive, int percent, int dominance) {
        if (k < LEAST_K || sensitiveK < k || width < 1 || percent < 1 || percent > 100 || dominance < 1 || dominance > 100) {
            throw new IllegalArgumentException("A disclosure policy below the least protection");
        }
        this.k = k;
        this.sensitiveK = sensitiveK;
        this.width = width;
        this.zerosSensitive = zerosSensitive;
        this.percent = percent;
        this.dominance = dominance;
    }

    /** Ten, twenty for topics that can harm, and no hidden figure known more closely than by ten. */
    public static DisclosurePolicy standard() {
        return of(10, 10);
    }

    /** @param width how far apart the least and the largest possible value of each hidden count must be, at least */
    public static DisclosurePolicy of(int k, int width) {
        return new DisclosurePolicy(k, Math.max(20, k), width, false, 15, 75);
    }

    /** Where "nobody" is itself something to hide. */
    public DisclosurePolicy withSensitiveZeros() {
        return new DisclosurePolicy(k, sensitiveK, width, true, percent, dominance);
    }

    /**
     * @param percent   p of the p % rule: nobody may be able to estimate the largest contribution closer than this
     * @param dominance the largest share, in percent, one contributor may have of a cell
     */
    public DisclosurePolicy withConcentration(int percent, int dominance) {
        return new DisclosurePolicy(k, sensitiveK, width, zerosSensitive, percent, dominance);
    }

    public int k() {
        return k;
    }

    public int sensitiveK() {
        return sensitiveK;
    }

    public int width() {
        return width;
    }

    public boolean zerosSensitive() {
        return zerosSensitive;
    }

    int percent() {
        return percent;
    }

    int dominance() {
        return dominance;
    }
}
