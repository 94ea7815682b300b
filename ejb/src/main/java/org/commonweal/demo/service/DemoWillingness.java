package org.commonweal.demo.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.partnership.model.Willingness;
import org.commonweal.partnership.model.WillingnessStatus;
import org.commonweal.partnership.model.WorkDomain;

/** What an invented partner said, read from words such as {@code W+} or {@code D-@ZZ010107}. */
final class DemoWillingness {

    private DemoWillingness() { }

    static void make(DemoPartnerSheet row, UUID partner, LocalDate said, String signer, List<Willingness> statements) {
        for (String word : row.willingness()) {
            UUID place = word.contains("@") ? DemoPartnership.place(word.substring(word.indexOf('@') + 1)) : null;
            Willingness statement = new Willingness(partner, WorkDomain.of(word.charAt(0)), place);
            statement.say(status(word.charAt(1)), "Staff costs are paid within 45 days, and the municipality keeps the tools safe.", signer, said);
            if (word.charAt(1) == '!') {
                statement.acceptConditions("secretariat", said.plusDays(9));
            }
            statements.add(statement);
        }
    }

    private static WillingnessStatus status(char mark) {
        return switch (mark) {
            case '+' -> WillingnessStatus.WILLING;
            case '-' -> WillingnessStatus.UNWILLING;
            case '?', '!' -> WillingnessStatus.CONDITIONAL;
            case '0' -> WillingnessStatus.NOT_ASKED;
            default -> throw new IllegalArgumentException("Not a willingness: " + mark);
        };
    }
}
