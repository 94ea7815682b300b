package org.commonweal.need.service;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.commonweal.need.service.DisclosureSuppression.Pattern;

/**
 * Looks for what to hide, one part of the model after the other. Totals that several tables share stay published where that
 * can be: then each table is a part of its own. Where it cannot, everything is looked at as one.
 */
final class DisclosureSearch {

    private final DisclosureModel model;
    private final Set<Integer> primary;
    private final Set<Integer> hideable;
    private final DisclosureWatch watch;

    /**
     * @param primary  what is unsafe by itself, with everything hidden together with it
     * @param hideable what may be hidden at all: not what is public already
     */
    DisclosureSearch(DisclosureModel model, Set<Integer> primary, Set<Integer> hideable, DisclosureWatch watch) {
        this.model = model;
        this.primary = primary;
        this.hideable = hideable;
        this.watch = watch;
    }

    Pattern choose() {
        Set<Integer> withoutShared = new TreeSet<>(hideable);
        withoutShared.removeIf(place -> model.shared(place) && !primary.contains(place));
        Pattern apart = choose(withoutShared);
        return apart.open().isEmpty() || withoutShared.size() == hideable.size() ? apart : choose(hideable);
    }

    private Pattern choose(Set<Integer> eligible) {
        Pattern all = new Pattern(new TreeSet<>(), new TreeSet<>());
        int settled = 0;
        for (Set<Integer> part : DisclosureParts.of(model, free(eligible))) {
            Set<Integer> unsafe = new TreeSet<>(primary);
            unsafe.retainAll(part);
            if (!unsafe.isEmpty()) {
                goOn(settled);
                Pattern one = choose(model.part(part), unsafe, eligible);
                all.hidden().addAll(one.hidden());
                all.open().addAll(one.open());
                settled += unsafe.size();
            }
        }
        goOn(settled);
        return all;
    }

    private void goOn(int settled) {
        if (!watch.goOn(settled, primary.size())) {
            throw new CancellationException();
        }
    }

    private Set<Integer> free(Set<Integer> eligible) {
        Set<Integer> free = new TreeSet<>(eligible);
        free.addAll(primary);
        for (int place = 0; place < model.size(); place++) {
            if (!model.known(place)) {
                free.add(place);
            }
        }
        return free;
    }

    private Pattern choose(DisclosureModel part, Set<Integer> unsafe, Set<Integer> eligible) {
        Set<Integer> may = part.places(model.cells(eligible).stream().filter(part::holds).toList());
        Pattern chosen = new DisclosureSuppression(part, part.places(model.cells(unsafe)), may).choose();
        return new Pattern(model.places(part.cells(chosen.hidden())), model.places(part.cells(chosen.open())));
    }
}
