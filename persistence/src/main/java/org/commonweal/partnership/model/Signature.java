package org.commonweal.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Who signed which revision of an agreement for which party, and when. */
@Embeddable
public class Signature {

    private int revision;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String signer;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    protected Signature() { } // for JPA

    Signature(int revision, Party party, String signer, LocalDate signedOn) {
        this.revision = revision;
        this.party = party;
        this.signer = signer;
        this.signedOn = signedOn;
    }

    public int revision() {
        return revision;
    }

    public Party party() {
        return party;
    }

    public String signer() {
        return signer;
    }

    public LocalDate signedOn() {
        return signedOn;
    }
}
