package org.commonweal.allocation.service;

import java.util.List;
import java.util.Optional;

/**
 * One activity and all partners: the chosen one first, then those who could by their loss, then the blocked ones by how much
 * stands in their way.
 *
 * @param holders  of an unmet activity: titles of activities that hold the room of partners who could do it
 * @param split    names of partners who together hold every competency, when no single one does
 */
public record Why(BoardRow row, List<WhyLine> lines, Optional<Reason.Kind> missing, List<String> holders, List<String> companions,
                  List<String> split, boolean open) { }
