package org.commonweal.outcome.service;

import java.util.List;
import java.util.UUID;
import org.commonweal.need.service.DisclosureArchive;
import org.commonweal.need.service.DisclosureRelease;
import org.commonweal.outcome.model.DataRelease;

/** What was public before, as the guard wants it. */
final class KnownReleases {

    private KnownReleases() { }

    static List<DisclosureRelease> read(List<DataRelease> known, UUID framework) {
        return known.stream().map(release -> read(release, framework)).toList();
    }

    /** Two frameworks have municipalities in common, and there the same households; their totals are about others. */
    private static DisclosureRelease read(DataRelease known, UUID framework) {
        DisclosureRelease release = DisclosureArchive.read(known.id().toString(), known.facts()).release();
        return known.framework().equals(framework) ? release : release.of(known.framework().toString(), ReleaseTables.PLACE);
    }
}
