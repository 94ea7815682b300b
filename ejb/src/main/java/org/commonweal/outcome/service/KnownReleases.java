package org.commonweal.outcome.service;

import java.util.List;
import org.commonweal.need.service.DisclosureArchive;
import org.commonweal.need.service.DisclosureRelease;
import org.commonweal.outcome.model.DataRelease;

/** What was public before, as the guard wants it. */
final class KnownReleases {

    private KnownReleases() { }

    static List<DisclosureRelease> read(List<DataRelease> known) {
        return known.stream().map(release -> DisclosureArchive.read(release.id().toString(), release.facts()).release()).toList();
    }
}
