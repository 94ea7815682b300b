package org.commonweal.demo.service;

import java.util.List;
import java.util.SplittableRandom;

/** Chance with a seed: the same household comes out for the same number, on every machine and in any order. */
final class Dice {

    /** An answer and how often it is given by the best-off ({@code rich}) and by the poorest ({@code poor}). */
    record Option(String code, double rich, double poor) { }

    private final SplittableRandom random;

    Dice(long seed, long n) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ n * 0xBF58476D1CE4E5B9L);
    }

    static Option option(String code, double rich, double poor) {
        return new Option(code, rich, poor);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** Both ends included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** Roughly normal with mean 0 and deviation 1: the sum of twelve. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** An index, each as often as its weight. */
    int weighted(double... weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double at = random.nextDouble() * all;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** @param poverty 0 (best off) to 1 (poorest) */
    String pick(double poverty, Option... options) {
        double[] weights = new double[options.length];
        for (int i = 0; i < options.length; i++) {
            weights[i] = options[i].rich() * (1 - poverty) + options[i].poor() * poverty;
        }
        return options[weighted(weights)].code();
    }
}
