package org.commonweal.allocation.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Which variables may move: those of a few partners, and those that belong to no partner. */
final class Neighbourhood {

    /** About so many pairs make a rest that is solved in well under a second. */
    private static final int PAIRS = 1200;
    /** Of all partners, so that the rest is really smaller than the whole. */
    private static final int SHARE = 3;
    private static final int LEAST_PARTNERS = 2;

    private Neighbourhood() { }

    static boolean[] free(Program program, long[] values, Random random) {
        Set<Integer> all = new TreeSet<>();
        int[] size = new int[program.size()];
        for (int i = 0; i < program.size(); i++) {
            if (program.block(i) >= 0) {
                all.add(program.block(i));
                size[program.block(i)]++;
            }
        }
        List<Integer> order = new ArrayList<>(all);
        Collections.shuffle(order, random);
        Set<Integer> chosen = new HashSet<>();
        int pairs = 0;
        for (int block : order) {
            if (chosen.size() < LEAST_PARTNERS || chosen.size() < all.size() / SHARE && pairs + size[block] <= PAIRS) {
                chosen.add(block);
                pairs += size[block];
            }
        }
        boolean[] free = new boolean[program.size()];
        for (int i = 0; i < free.length; i++) {
            free[i] = program.block(i) < 0 || chosen.contains(program.block(i));
        }
        return free;
    }
}
