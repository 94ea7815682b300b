package org.commonweal.partnership.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonweal.shared.model.Ids;

/** One thing a framework wants to reach. Part of its {@link Framework}, which replaces it and never changes it. */
@Entity
@Table(name = "framework_objective")
public class Objective {

    @Id
    private UUID id = Ids.next();

    @NotNull
    @Enumerated(EnumType.STRING)
    private ObjectiveCategory category;

    @NotBlank
    @Size(max = 500)
    private String wording;

    private int place;

    protected Objective() { } // for JPA

    Objective(ObjectiveCategory category, String wording, int place) {
        this.category = category;
        this.wording = wording;
        this.place = place;
    }

    public ObjectiveCategory category() {
        return category;
    }

    public String wording() {
        return wording;
    }

    public int place() {
        return place;
    }
}
