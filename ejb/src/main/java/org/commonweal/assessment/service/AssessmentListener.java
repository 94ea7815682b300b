package org.commonweal.assessment.service;

import java.util.List;
import java.util.UUID;

/**
 * Told of assessments in the transaction that takes them in, so that what is derived from answers is never older than
 * they are. Implemented by later capabilities as {@code @ApplicationScoped} beans.
 */
public interface AssessmentListener {

    /**
     * @param members  roster ids in the order of {@code answered.members()}
     * @param fresh    false where newer answers took the place of older ones
     */
    record Recorded(UUID assessment, UUID household, List<UUID> members, IntakeHousehold answered, boolean fresh) { }

    void recorded(List<Recorded> assessments);
}
