package org.commonweal.competency.service;

import java.util.List;
import java.util.UUID;
import org.commonweal.partnership.model.Arrangement;
import org.commonweal.partnership.model.ObjectiveCategory;
import org.commonweal.partnership.model.PartnerLine;
import org.commonweal.partnership.model.WillingnessStatus;
import org.commonweal.partnership.model.WorkDomain;
import org.commonweal.shared.model.Period;

/** A framework on one page: what it wants, where, and who can and will do what. */
public record Canvas(UUID framework, String name, String vision, Period period, List<String> municipalities, List<Aim> aims,
                     List<Mark> marks, List<Row> rows) {

    public record Aim(ObjectiveCategory category, String wording) { }

    /** Where a kind of work stands; {@code arrangement} null = no mark yet. */
    public record Mark(WorkDomain domain, Arrangement arrangement) { }

    /** @param agreed whether an agreement of this framework is in force today */
    public record Row(PartnerLine partner, boolean agreed, List<Cell> cells) { }

    /**
     * What a partner can and will do of one kind.
     *
     * @param level the best level that counts today, 0 to 4
     * @param said  what it said of that kind wherever it works; else the best it said of some place
     */
    public record Cell(WorkDomain domain, int level, WillingnessStatus said) {

        /** Both able alone to standard and asked with a yes or conditions. */
        public boolean ready() {
            return level >= 3 && (said == WillingnessStatus.WILLING || said == WillingnessStatus.CONDITIONAL);
        }
    }

    /** How many partners are ready for each kind of work, in the order of the kinds. */
    public List<Long> ready() {
        return List.of(WorkDomain.values()).stream().map(domain -> rows.stream()
                .filter(row -> !row.partner().suspended() && row.cells().get(domain.ordinal()).ready()).count()).toList();
    }
}
