package org.commonweal.need.web;

import java.util.List;
import java.util.UUID;
import org.commonweal.need.model.Dimension;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.service.Choices;

/** What the address asks of a breakdown. Whatever makes no sense becomes what is asked most. */
public class BreakdownAsked {

    /** For the round: all of them. */
    public static final String ALL_ROUNDS = "ALL";

    private String rows;
    private String columns;
    private String round;
    private String place;
    private String count;

    /** The newest round, where none was asked for. */
    void complete(Choices choices) {
        rows = by().key();
        columns = across().key();
        count = counted().name();
        if (!ALL_ROUNDS.equals(round) && choices.rounds().stream().noneMatch(one -> one.id().toString().equals(round))) {
            round = choices.rounds().isEmpty() ? ALL_ROUNDS : choices.rounds().get(0).id().toString();
        }
        if (choices.places().stream().noneMatch(one -> one.id().toString().equals(place))) {
            place = null;
        }
    }

    Dimension by() {
        return Dimension.find(rows == null ? "" : rows).orElse(Dimension.need(NeedDomain.WATER));
    }

    Dimension across() {
        return Dimension.find(columns == null ? "" : columns).orElse(Dimension.by(Dimension.Kind.HEAD));
    }

    UUID roundId() {
        return ALL_ROUNDS.equals(round) ? null : UUID.fromString(round);
    }

    UUID placeId() {
        return place == null ? null : UUID.fromString(place);
    }

    Counted counted() {
        return Counted.find(count);
    }

    public List<Dimension> getDimensions() {
        return Dimension.all();
    }

    public Counted[] getCounts() {
        return Counted.values();
    }

    public BreakdownPreset[] getPresets() {
        return BreakdownPreset.values();
    }

    /** Whether the preset is what is shown now. */
    public boolean at(BreakdownPreset preset) {
        return preset.rows().equals(rows) && preset.columns().equals(columns) && preset.counted().name().equals(count);
    }

    public boolean isAllRounds() {
        return ALL_ROUNDS.equals(round);
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }
}
