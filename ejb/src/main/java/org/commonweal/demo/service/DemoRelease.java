package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.model.Scope;
import org.commonweal.access.model.Users;
import org.commonweal.outcome.model.DataReleases;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.model.ReleaseStatus;
import org.commonweal.outcome.service.ReleaseBook;

/** The first release of the demo programme: asked for by one invented manager, published by the other, so that donors see one. */
@ApplicationScoped
public class DemoRelease {

    @Inject
    private DataReleases releases;

    @Inject
    private ReleaseBook book;

    @Inject
    private DemoMap map;

    @Inject
    private Users users;

    /** Asks for it once; a release that is there already, of whomever, is the one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public UUID ask() {
        Scope manager = users.find("manager").orElseThrow().scope();
        List<ReleaseLine> there = releases.page(manager, EnumSet.allOf(ReleaseStatus.class), 0, 1);
        return there.isEmpty() ? book.prepare(manager, DemoPartnership.frameworkId(), map.round(), "Marana, first results (synthetic)")
                : there.get(0).id();
    }

    /** @return whether there is something to wait for still */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean publish(UUID id) {
        Scope second = users.find("manager2").orElseThrow().scope();
        ReleaseLine line = book.line(second, id);
        if (line.status() == ReleaseStatus.PREPARED) {
            book.publish(second, id, line.version());
        }
        return line.preparing();
    }
}
