package org.commonweal.activity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A package as it is wanted in one ward (or in several small ones of a municipality) by a plan. */
@Entity
@Table(name = "package_instance")
public class PackageInstance {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotNull
    private UUID plan;

    @NotNull
    @Column(name = "package")
    private UUID activityPackage;

    @NotNull
    private UUID municipality;

    private UUID ward;

    protected PackageInstance() { } // for JPA

    public PackageInstance(UUID id, UUID plan, UUID activityPackage, UUID municipality, UUID ward) {
        this.id = id;
        this.plan = plan;
        this.activityPackage = activityPackage;
        this.municipality = municipality;
        this.ward = ward;
    }

    public UUID id() {
        return id;
    }

    public UUID activityPackage() {
        return activityPackage;
    }

    public UUID municipality() {
        return municipality;
    }

    public UUID ward() {
        return ward;
    }
}
