package org.commonweal.allocation.model;

import java.util.Optional;
import java.util.UUID;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.VulnerabilityMark;

/** Which needs the ledger counts; what is empty does not narrow. */
public record LedgerFilter(UUID round, Optional<UUID> municipality, Optional<UUID> ward, Optional<NeedDomain> domain,
                           Optional<String> sexOfHead, Optional<VulnerabilityMark> mark, Optional<Integer> severity) {

    public static LedgerFilter of(UUID round) {
        return new LedgerFilter(round, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** By what the rows of the ledger are told apart. */
    public enum By { DOMAIN, SEVERITY, SEX, MARK, WARD, MUNICIPALITY }
}
