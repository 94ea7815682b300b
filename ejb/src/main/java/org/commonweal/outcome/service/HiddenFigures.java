package org.commonweal.outcome.service;

import java.util.Arrays;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.service.DisclosureCell;
import org.commonweal.need.service.DisclosureReason;

/** Says of a hidden cell which figure of a release it is. */
final class HiddenFigures {

    private HiddenFigures() { }

    static HiddenFigure of(DisclosureCell cell, DisclosureReason reason, ReleaseStory story) {
        String domain = Arrays.stream(NeedDomain.values()).map(Enum::name).filter(cell.at()::containsKey).findFirst().orElse("");
        String need = domain.isEmpty() ? cell.code(ReleaseTables.NEED) : domain;
        String head = cell.code(ReleaseTables.HEAD);
        return new HiddenFigure(cell.measure(), need, story.place(cell.code(ReleaseTables.PLACE)),
                head.isEmpty() ? cell.code(ReleaseTables.SEX) : head, domain.isEmpty() ? "" : cell.code(domain), reason);
    }
}
