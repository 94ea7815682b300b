package org.commonweal.outcome.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.outcome.model.PartnerFact;
import org.commonweal.outcome.service.Figure;
import org.commonweal.outcome.service.MoneyRow;
import org.commonweal.outcome.service.ReleaseFile;
import org.commonweal.outcome.service.ReleaseStory;
import org.commonweal.outcome.service.StateRow;
import org.commonweal.shared.web.Charts;
import org.commonweal.shared.web.Charts.Series;
import org.commonweal.shared.web.Show;
import org.commonweal.shared.web.Words;

/** A release laid out for a page, for one chosen need. */
public class StoryTables {

    private final ReleaseStory story;
    private final NeedDomain need;
    private final Locale locale;

    StoryTables(ReleaseStory story, NeedDomain need, Locale locale) {
        this.story = story;
        this.need = need == null ? NeedDomain.WATER : need;
        this.locale = locale;
    }

    /** The figure in the reader's language, or the sign for hidden. */
    public String text(Figure figure) {
        return figure.hidden() ? ReleaseFile.HIDDEN : Show.number(figure.value());
    }

    public String percent(Figure figure) {
        return figure.hidden() || figure.value() == null ? text(figure) : Show.percent(figure.value(), 100);
    }

    public String style(Figure figure) {
        return figure.hidden() ? "num hidden-cell" : "num";
    }

    /** For all needs: what became of them. */
    public String getChart() {
        List<StateRow> rows = story.byNeed();
        return Charts.stacked(rows.stream().map(row -> word("need." + row.key())).toList(), List.of(
                series("SERVED", Charts.SERVED, rows, StateRow::served),
                series("COMMITTED", Charts.COMMITTED, rows, StateRow::committed), series("UNMET", Charts.UNMET, rows, StateRow::unmet)));
    }

    private Series series(String state, String colour, List<StateRow> rows, Function<StateRow, Figure> figure) {
        return new Series(word("state." + state), rows.stream().map(figure).map(Figure::length).toList(), colour);
    }

    private String word(String key) {
        return Words.of("outcome." + key, locale);
    }

    public StateRow getChosen() {
        return story.byNeed().get(need.ordinal());
    }

    public StateRow getPeopleChosen() {
        return story.allPeople(need);
    }

    public List<StateRow> getByNeed() {
        return story.byNeed();
    }

    public List<StateRow> getByPlace() {
        return story.byPlace(need);
    }

    public List<StateRow> getByHead() {
        return story.byHead(need);
    }

    public List<StateRow> getPeople() {
        return story.people(need);
    }

    public List<MoneyRow> getMoneyRows() {
        return story.moneyRows();
    }

    public List<PartnerFact> getPartners() {
        return story.partners();
    }

    public List<NeedDomain> getNeeds() {
        return Arrays.asList(NeedDomain.values());
    }

    public NeedDomain getNeed() {
        return need;
    }

    public ReleaseStory getStory() {
        return story;
    }

    public Instant getAsOf() {
        return story.asOf();
    }
}
