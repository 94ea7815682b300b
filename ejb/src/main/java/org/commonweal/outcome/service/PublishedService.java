package org.commonweal.outcome.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.Caller;
import org.commonweal.outcome.model.DataRelease;
import org.commonweal.outcome.model.DataReleases;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.model.ReleaseStatus;
import org.commonweal.shared.model.RuleViolation;
import org.commonweal.shared.service.Page;

/** Reading what is published: the only service a donor may call beside the own account. */
@Stateless
@RolesAllowed({Role.DONOR, Role.MANAGER, Role.OVERSIGHT})
public class PublishedService {

    private static final Set<ReleaseStatus> PUBLISHED = Set.of(ReleaseStatus.PUBLISHED);
    private static final Set<ReleaseStatus> LISTED = Set.of(ReleaseStatus.PUBLISHED, ReleaseStatus.WITHDRAWN);

    @Inject
    private DataReleases releases;

    @Inject
    private Caller caller;

    /** Withdrawn ones stay on the list with their reason, so that nobody goes on using them unknowingly. */
    public Page<ReleaseLine> list(int first, int size) {
        return new Page<>(releases.page(caller.scope(), LISTED, first, size), first, releases.count(caller.scope(), LISTED));
    }

    public ReleaseLine get(UUID id) {
        return releases.line(caller.scope(), id, PUBLISHED);
    }

    /** The content, if it is still what was frozen. */
    public ReleaseStory story(UUID id) {
        get(id);
        DataRelease release = releases.get(id);
        if (!release.intact()) {
            throw new RuleViolation("outcome.notAsPrepared");
        }
        return ReleaseStory.of(release.content());
    }
}
