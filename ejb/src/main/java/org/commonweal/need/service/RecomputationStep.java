package org.commonweal.need.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.job.service.JobProgress;
import org.commonweal.need.model.NeedProfiles;

/** Some hundred profiles and the note that they are done, in one transaction. */
@ApplicationScoped
public class RecomputationStep {

    private static final int PIECE = 500;

    @Inject
    private NeedProfiles profiles;

    @Inject
    private NeedDerivation derivation;

    /** @param last the assessment done last; null: none */
    public record Done(UUID last, int count) { }

    @Transactional
    public long outstanding() {
        return profiles.countOutdated(NeedRules.CURRENT.version());
    }

    /** Empty when there is nothing left. */
    @Transactional
    public Optional<Done> next(UUID after, JobProgress progress) {
        List<UUID> piece = profiles.outdated(NeedRules.CURRENT.version(), after, PIECE);
        if (piece.isEmpty()) {
            return Optional.empty();
        }
        derivation.derive(piece);
        UUID last = piece.get(piece.size() - 1);
        progress.checkpoint("\"" + last + "\"");
        return Optional.of(new Done(last, piece.size()));
    }
}
