package org.commonweal.allocation.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.activity.model.LocalText;

/**
 * One activity and all partners: the chosen one first, then those who could by their loss, then the blocked ones by how much
 * stands in their way.
 *
 * @param holders  of an unmet activity: activities that hold the room of partners who could do it
 * @param companions activities of its package that nobody can do
 * @param names    activities by the title that reasons carry
 * @param split    names of partners who together hold every competency, when no single one does
 */
public record Why(BoardRow row, List<WhyLine> lines, Optional<Reason.Kind> missing, List<Named> holders, List<Named> companions,
                  List<String> split, Map<String, Named> names, boolean open) {

    private static final int NEAREST = 5;

    /** Who has it, who could, and of those who could not the ones with the least in their way. */
    public List<WhyLine> first() {
        return lines.subList(0, end());
    }

    public List<WhyLine> rest() {
        return lines.subList(end(), lines.size());
    }

    private int end() {
        int open = (int) lines.stream().filter(line -> !line.blocked()).count();
        return Math.min(lines.size(), open + NEAREST);
    }

    /**
     * An activity as people say it.
     *
     * @param code  of its template
     * @param place where it is done
     */
    public record Named(LocalText name, String code, String place) { }
}
