package org.commonweal.outcome.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.service.DisclosureArchive;
import org.commonweal.need.service.DisclosureCell;
import org.commonweal.need.service.DisclosureGuard;
import org.commonweal.need.service.DisclosurePolicy;
import org.commonweal.need.service.DisclosureProposal;
import org.commonweal.need.service.DisclosureRelease;
import org.commonweal.need.service.DisclosureTable;
import org.commonweal.outcome.model.FrameworkFact;
import org.commonweal.outcome.model.MoneyFact;
import org.commonweal.outcome.model.NeedFact;
import org.commonweal.outcome.model.PartnerFact;
import org.commonweal.outcome.model.PlaceFact;
import org.commonweal.outcome.model.ReleaseFacts.Counted;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.model.ReleaseStatus;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final List<PlaceFact> PLACES = IntStream.range(0, 3)
            .mapToObj(i -> new PlaceFact(new UUID(1, i), "P" + i, List.of("Abala", "=Banfora", "Cotia").get(i))).toList();
    private static final FrameworkFact ABOUT = new FrameworkFact(new UUID(2, 2), "Framework", "USD", "Round 1", true, "2026-01-01", "",
            "2026-1", 12);

    private final DisclosurePolicy policy = DisclosurePolicy.standard();
    private final DisclosureGuard guard = new DisclosureGuard(policy);
    private final List<NeedFact> needs = needs(2000);
    private final Counted counted = new Counted(ABOUT, PLACES, needs, money(), List.of(new PartnerFact("Maji", "NGO_N")));
    private final List<DisclosureTable> tables = ReleaseTables.of(counted, guard);
    private final DisclosureProposal proposal = guard.protect(tables, ReleaseTables.LINKS, List.of());

    @Test
    void a_release_of_the_size_of_the_demo_is_safe_and_keeps_what_is_said_about_women_and_men() {
        ReleaseStory story = ReleaseStory.of(content());
        long shown = NeedDomain.values().length * 2L;
        long kept = 0;
        for (NeedDomain need : NeedDomain.values()) {
            kept += story.byHead(need).stream().filter(row -> !row.need().hidden()).count();
        }

        assertThat(proposal.safe()).isTrue();
        assertThat(guard.revealed(tables, proposal.combined().hidden(), ReleaseTables.LINKS, List.of())).isEmpty();
        assertThat(kept).isGreaterThanOrEqualTo(shown * 95 / 100);
        assertThat(story.byNeed()).allMatch(row -> !row.need().hidden());
    }

    @Test
    void no_figure_below_ten_households_is_in_the_content() {
        assertThat(ReleaseStory.of(content()).cells().stream().filter(cell -> !cell.measure().equals("money"))
                .filter(cell -> cell.figure().value() != null && cell.figure().value() > 0))
                .allMatch(cell -> cell.figure().value() >= 10);
    }

    @Test
    void what_is_shown_is_what_was_counted() {
        ReleaseStory story = ReleaseStory.of(content());

        assertThat(story.households().value()).isEqualTo(needs.stream().mapToLong(NeedFact::households).sum());
        assertThat(story.byNeed().stream().filter(row -> !row.served().hidden() && !row.committed().hidden() && !row.unmet().hidden())).isNotEmpty().allSatisfy(row -> assertThat(row.need().value())
                .isEqualTo(row.served().value() + row.committed().value() + row.unmet().value()));
    }

    @Test
    void the_content_is_the_same_bytes_every_time_and_says_nothing_of_the_rule_for_money() {
        assertThat(content()).isEqualTo(content()).doesNotContain("percent", "dominance", "width");
    }

    @Test
    void what_is_kept_inside_reads_back_as_it_was() {
        String written = DisclosureArchive.write(tables, proposal.reasons());
        DisclosureArchive.Kept kept = DisclosureArchive.read("1", written);

        assertThat(kept.reasons()).isEqualTo(proposal.reasons());
        assertThat(kept.release().tables()).hasSameSizeAs(tables);
        assertThat(DisclosureArchive.write(kept.release().tables(), kept.reasons())).isEqualTo(written);
    }

    @Test
    void the_same_release_once_more_reveals_nothing_and_one_that_shows_more_does() {
        DisclosureRelease first = new DisclosureRelease("1", tables, proposal.combined().hidden());
        List<DisclosureCell> hidden = proposal.reasons().keySet().stream().sorted().toList();

        assertThat(guard.revealed(tables, first.hidden(), ReleaseTables.LINKS, List.of(first))).isEmpty();
        assertThat(guard.revealed(tables, java.util.Set.copyOf(hidden.subList(1, hidden.size())), ReleaseTables.LINKS, List.of(first)))
                .contains(hidden.get(0));
    }

    @Test
    void a_file_holds_every_figure_and_no_formula() {
        ReleaseStory story = ReleaseStory.of(content());
        ReleaseLine line = new ReleaseLine(UUID.randomUUID(), 1, ABOUT.framework(), "Framework", UUID.randomUUID(), "Round 1", 1, "=1+1",
                ReleaseStatus.PUBLISHED, "a", Instant.EPOCH, "b", Instant.EPOCH, null, null, "0".repeat(64), null);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();

        new ReleaseFile(line, story, key -> key).csv(csv);
        new ReleaseFile(line, story, key -> key).xlsx(xlsx);

        List<String> lines = csv.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSizeGreaterThan(story.cells().size()).noneMatch(text -> text.contains(",=") || text.startsWith("="));
        assertThat(lines).anyMatch(text -> text.contains("'=Banfora")).anyMatch(text -> text.contains(ReleaseFile.HIDDEN));
        assertThat(xlsx.size()).isGreaterThan(1000);
        assertThat(ReleaseFile.harmless("@x")).isEqualTo("'@x");
        assertThat(ReleaseFile.harmless("-1")).isEqualTo("'-1");
        assertThat(ReleaseFile.harmless("12")).isEqualTo("12");
    }

    private String content() {
        return ReleaseContent.write("=Needs", 1, Instant.EPOCH, counted, proposal.tables(), policy);
    }

    private static List<NeedFact> needs(int households) {
        Random random = new Random(9);
        List<NeedFact> facts = new ArrayList<>();
        for (int i = 0; i < households; i++) {
            List<String> states = IntStream.range(0, NeedDomain.values().length).mapToObj(domain -> state(random, domain)).toList();
            String head = random.nextInt(100) == 0 ? "?" : random.nextInt(3) == 0 ? "F" : "M";
            facts.add(new NeedFact(PLACES.get(random.nextInt(10) / 4).id(), head, states, 1, 1 + random.nextInt(4), random.nextInt(4),
                    random.nextInt(40) == 0 ? 1 : 0));
        }
        return facts;
    }

    private static String state(Random random, int domain) {
        int dice = random.nextInt(100);
        return dice < 3 ? "UNKNOWN" : dice < 35 + domain * 6 ? "NONE" : dice < 80 ? "UNMET" : dice < 92 ? "COMMITTED" : "SERVED";
    }

    private static List<MoneyFact> money() {
        Random random = new Random(10);
        List<MoneyFact> money = new ArrayList<>();
        for (NeedDomain need : NeedDomain.values()) {
            for (PlaceFact place : PLACES) {
                for (int partner = 0; partner < 1 + random.nextInt(4); partner++) {
                    money.add(new MoneyFact(place.id(), need.name(), new UUID(7, partner), 5_000 + random.nextInt(40_000)));
                }
            }
        }
        return money;
    }
}
