package org.commonweal.outcome.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.outcome.model.FrameworkFact;
import org.commonweal.outcome.model.MoneyFact;
import org.commonweal.outcome.model.NeedFact;
import org.commonweal.outcome.model.PartnerFact;
import org.commonweal.outcome.model.PlaceFact;
import org.commonweal.outcome.model.ReleaseFacts.Counted;

/** What the demo programme would tell after its first start, as it was counted once. */
final class DemoFacts {

    private static final Map<Character, String> STATES = Map.of('S', "SERVED", 'C', "COMMITTED", 'U', "UNMET", 'N', "NONE", 'K', "UNKNOWN");

    private DemoFacts() { }

    static Counted counted() {
        List<NeedFact> needs = new ArrayList<>();
        List<MoneyFact> money = new ArrayList<>();
        for (String line : lines()) {
            String[] row = line.split(" ");
            if (row.length == 7) {
                needs.add(new NeedFact(place(row[0]), row[1], row[2].chars().mapToObj(state -> STATES.get((char) state)).toList(),
                        Long.parseLong(row[3]), Long.parseLong(row[4]), Long.parseLong(row[5]), Long.parseLong(row[6])));
            } else {
                money.add(new MoneyFact(place(row[0]), row[1], new UUID(2, Long.parseLong(row[2])), Long.parseLong(row[3])));
            }
        }
        return new Counted(new FrameworkFact(new UUID(3, 1), "Framework", "USD", "Round 1", true, "2026-01-01", "", "2026-1", 41),
                List.of("A", "B", "C").stream().map(code -> new PlaceFact(place(code), code, "Municipality " + code)).toList(), needs, money,
                List.of(new PartnerFact("Maji", "NGO_N")));
    }

    private static UUID place(String code) {
        return new UUID(1, code.charAt(0));
    }

    private static List<String> lines() {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(DemoFacts.class.getResourceAsStream("demo-facts.txt"),
                StandardCharsets.UTF_8))) {
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
