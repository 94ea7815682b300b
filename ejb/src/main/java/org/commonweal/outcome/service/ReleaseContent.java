package org.commonweal.outcome.service;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.commonweal.need.service.DisclosedTable;
import org.commonweal.need.service.DisclosureCell;
import org.commonweal.need.service.DisclosureDimension;
import org.commonweal.need.service.DisclosurePolicy;
import org.commonweal.outcome.model.FrameworkFact;
import org.commonweal.outcome.model.ReleaseFacts.Counted;
import org.commonweal.shared.model.Json;

/**
 * Writes the content of a release, byte for byte what readers get. Figures come in as {@link DisclosedTable}s only, which
 * nobody but the guard can make; of the policy it tells the least number of people and nothing about money.
 */
final class ReleaseContent {

    /** Which wording of the definitions ({@code outcome.define…}) the figures follow. */
    static final String DEFINITIONS = "2026-1";

    private ReleaseContent() { }

    static String write(String title, int number, Instant asOf, Counted counted, List<DisclosedTable> tables, DisclosurePolicy policy) {
        FrameworkFact about = counted.about();
        JsonObjectBuilder content = Json.createObjectBuilder()
                .add("title", title).add("number", number).add("asOf", asOf.toString())
                .add("framework", about.frameworkName()).add("currency", about.currency())
                .add("round", about.roundName()).add("openedOn", about.openedOn()).add("closedOn", about.closedOn())
                .add("synthetic", about.synthetic()).add("ruleVersions", about.ruleVersions()).add("definitions", DEFINITIONS)
                .add("leastPeople", policy.k()).add("leastPeopleSensitive", policy.sensitiveK()).add("activities", about.activities());
        JsonArrayBuilder where = Json.createArrayBuilder();
        counted.places().forEach(place -> where.add(Json.createObjectBuilder().add("code", place.id().toString()).add("pcode", place.pcode())
                .add("name", place.name())));
        JsonArrayBuilder who = Json.createArrayBuilder();
        counted.partners().forEach(partner -> who.add(Json.createObjectBuilder().add("name", partner.name()).add("kind", partner.kind())));
        JsonArrayBuilder figures = Json.createArrayBuilder();
        tables.forEach(table -> figures.add(table(table)));
        return content.add("places", where).add("partners", who).add("tables", figures).build().toString();
    }

    private static JsonObjectBuilder table(DisclosedTable table) {
        JsonArrayBuilder dimensions = Json.createArrayBuilder();
        table.dimensions().stream().map(DisclosureDimension::name).forEach(dimensions::add);
        JsonArrayBuilder cells = Json.createArrayBuilder();
        for (DisclosureCell cell : table.cells()) {
            JsonObjectBuilder at = Json.createObjectBuilder();
            cell.at().forEach(at::add);
            OptionalLong figure = table.figure(cell);
            JsonObjectBuilder one = Json.createObjectBuilder().add("at", at);
            cells.add(figure.isPresent() ? one.add("value", figure.getAsLong()) : one.add("hidden", true));
        }
        return Json.createObjectBuilder().add("measure", table.measure()).add("dimensions", dimensions).add("cells", cells);
    }
}
