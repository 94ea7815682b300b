package org.commonweal.need.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.SegmentCriteria;
import org.commonweal.need.model.VulnerabilityMark;

/** The fields of the form that makes a rule. */
public class SegmentForm implements Serializable {

    @NotBlank
    @Size(max = 160)
    private String name;
    private NeedDomain domain;
    private int severity = 1;
    private String sexOfHead;
    private String[] marks = {};
    private boolean allMarks;
    private boolean marginalised;
    private String[] places = {};

    void fill(String newName, SegmentCriteria rule) {
        name = newName;
        domain = rule.domain().orElse(null);
        severity = Math.max(1, rule.severity());
        sexOfHead = rule.sexOfHead().orElse(null);
        marks = rule.marksInOrder().stream().map(Enum::name).toArray(String[]::new);
        allMarks = rule.allMarks();
        marginalised = rule.marginalised();
        places = rule.places().stream().map(UUID::toString).toArray(String[]::new);
    }

    SegmentCriteria criteria() {
        Set<VulnerabilityMark> chosen = Arrays.stream(marks).map(VulnerabilityMark::valueOf).collect(Collectors.toSet());
        Set<UUID> somewhere = Arrays.stream(places).map(UUID::fromString).collect(Collectors.toSet());
        return new SegmentCriteria(Optional.ofNullable(domain), severity, Optional.ofNullable(sexOfHead), chosen, allMarks,
                marginalised, somewhere);
    }

    public NeedDomain[] getDomains() {
        return NeedDomain.values();
    }

    public VulnerabilityMark[] getAllOfTheMarks() {
        return VulnerabilityMark.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public NeedDomain getDomain() {
        return domain;
    }

    public void setDomain(NeedDomain domain) {
        this.domain = domain;
    }

    public int getSeverity() {
        return severity;
    }

    public void setSeverity(int severity) {
        this.severity = severity;
    }

    public String getSexOfHead() {
        return sexOfHead;
    }

    public void setSexOfHead(String sexOfHead) {
        this.sexOfHead = sexOfHead;
    }

    public String[] getMarks() {
        return marks.clone();
    }

    public void setMarks(String[] marks) {
        this.marks = marks == null ? new String[0] : marks.clone();
    }

    public boolean isAllMarks() {
        return allMarks;
    }

    public void setAllMarks(boolean allMarks) {
        this.allMarks = allMarks;
    }

    public boolean isMarginalised() {
        return marginalised;
    }

    public void setMarginalised(boolean marginalised) {
        this.marginalised = marginalised;
    }

    public String[] getPlaces() {
        return places.clone();
    }

    public void setPlaces(String[] places) {
        this.places = places == null ? new String[0] : places.clone();
    }
}
