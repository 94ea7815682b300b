package org.commonweal.partnership.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.partnership.model.PartnerKind;
import org.commonweal.partnership.model.PartnerProfile;
import org.commonweal.partnership.service.PartnerService;

/** The fields of partnership/edit.xhtml. */
public class PartnerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 20)
    private String code;

    @Size(max = 160)
    private String name;

    private PartnerKind kind;

    @Size(max = 1000)
    private String about;

    private boolean legalPersonality;

    private Boolean womenLed;

    @Min(0)
    @Max(100)
    private Integer femaleFieldShare;

    @Size(max = 120)
    private String contactName;

    @Email
    @Size(max = 200)
    private String contactEmail;

    @Size(max = 40)
    private String contactPhone;

    private List<UUID> territory = new ArrayList<>();

    private UUID parent;

    static PartnerForm of(PartnerService.Described described) {
        PartnerForm form = new PartnerForm();
        PartnerProfile profile = described.profile();
        form.code = described.code();
        form.name = profile.name();
        form.kind = profile.kind();
        form.about = profile.about();
        form.legalPersonality = profile.legalPersonality();
        form.womenLed = profile.womenLed();
        form.femaleFieldShare = profile.femaleFieldShare();
        form.contactName = profile.contactName();
        form.contactEmail = profile.contactEmail();
        form.contactPhone = profile.contactPhone();
        form.territory = new ArrayList<>(described.territory());
        form.parent = profile.parent();
        return form;
    }

    PartnerProfile profile() {
        return new PartnerProfile(name, kind, about, legalPersonality, parent, womenLed, femaleFieldShare, contactName, contactEmail,
                contactPhone);
    }

    Set<UUID> places() {
        return new HashSet<>(territory);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public boolean isLegalPersonality() {
        return legalPersonality;
    }

    public void setLegalPersonality(boolean legalPersonality) {
        this.legalPersonality = legalPersonality;
    }

    public Boolean getWomenLed() {
        return womenLed;
    }

    public void setWomenLed(Boolean womenLed) {
        this.womenLed = womenLed;
    }

    public Integer getFemaleFieldShare() {
        return femaleFieldShare;
    }

    public void setFemaleFieldShare(Integer femaleFieldShare) {
        this.femaleFieldShare = femaleFieldShare;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public List<UUID> getTerritory() {
        return territory;
    }

    public void setTerritory(List<UUID> territory) {
        this.territory = territory;
    }
}
