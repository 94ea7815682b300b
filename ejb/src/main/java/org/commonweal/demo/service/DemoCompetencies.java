package org.commonweal.demo.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweal.competency.model.Competency;
import org.commonweal.competency.model.EvidenceKind;
import org.commonweal.competency.model.PartnerCompetency;
import org.commonweal.competency.model.Verification;

/** What an invented partner claims and what was verified, read from words such as {@code W04=4/3Cx}. */
final class DemoCompetencies {

    private static final Pattern WORD = Pattern.compile("([A-Z]\\d\\d)=(\\d)/([\\d-])([RCVAS]?)([x~]?)");
    private static final int MONTHS_VALID = 24;
    private static final List<String> NOTES = List.of("Three works of the last five years, with the owners' letters.",
            "Papers seen by the secretariat, copies on file.", "Two seasons of work in neighbouring wards.",
            "Report of last year, pages on this service.", "List of staff with training and years.");

    private DemoCompetencies() { }

    static void make(DemoPartnerSheet row, UUID partner, LocalDate today, Random random, List<PartnerCompetency> competencies,
                     List<Verification> verifications) {
        for (String word : row.competencies()) {
            Matcher parts = WORD.matcher(word);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Not a competency: " + word);
            }
            PartnerCompetency competency = new PartnerCompetency(partner, Competency.valueOf(parts.group(1)));
            EvidenceKind evidence = evidence(parts.group(4));
            competency.claim(Integer.parseInt(parts.group(2)), evidence, evidence == null ? null : NOTES.get(random.nextInt(NOTES.size())),
                    row.code().toLowerCase(Locale.ROOT), today.minusMonths(27));
            if (!parts.group(3).equals("-")) {
                LocalDate verified = today.minusMonths(monthsAgo(parts.group(5), random)).minusDays(random.nextInt(20));
                verifications.add(competency.verify(Integer.parseInt(parts.group(3)), evidence, "Looked at on site and on paper.",
                        "secretariat", verified, verified.plusMonths(MONTHS_VALID)));
            }
            competencies.add(competency);
        }
    }

    /** Never so long ago that it has expired by the end of the year to come, but where the mark says so. */
    private static int monthsAgo(String mark, Random random) {
        return switch (mark) {
            case "x" -> MONTHS_VALID + 2;
            case "~" -> MONTHS_VALID - 3;
            default -> 1 + random.nextInt(7);
        };
    }

    private static EvidenceKind evidence(String letter) {
        return switch (letter) {
            case "R" -> EvidenceKind.REFERENCE_PROJECT;
            case "C" -> EvidenceKind.CERTIFICATE;
            case "V" -> EvidenceKind.STAFF_CV;
            case "A" -> EvidenceKind.AUDIT;
            case "S" -> EvidenceKind.SITE_VISIT;
            default -> null;
        };
    }
}
