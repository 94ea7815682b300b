package org.commonweal.exchange.service;

import java.util.List;
import org.commonweal.assessment.model.Answers;

/**
 * One household of the file, read and checked as far as the file alone allows.
 *
 * @param row      as it stands in the file
 * @param key      what the source calls the household; made of its bytes where the survey has no name for it
 * @param raw      the bytes that are kept: the household's row, then a line for each of its people
 * @param sha256   of {@code raw}, in hex
 * @param repeated an exact repetition of a row before; only where a key says that it is the same household
 * @param places   names or P-codes of municipality, ward and settlement as the file has them
 * @param problems of the household and of its people
 */
record PreparedRow(SourceRow row, String key, byte[] raw, String sha256, boolean repeated, PlaceNames places, Answers answers,
                   List<Answers> members, List<Problem> problems) {

    record PlaceNames(String municipality, String ward, String settlement) { }

    boolean failed() {
        return problems.stream().anyMatch(Problem::error);
    }
}
