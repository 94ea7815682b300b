package org.commonweal.partnership.model;

/** What kind of body a partner is, with its sector and its code in the IATI codelist OrganisationType. */
public enum PartnerKind {
    /** Municipality. */
    MUNI(PartnerSector.PUBLIC, "11"),
    /** Provincial department. */
    PROV(PartnerSector.PUBLIC, "10"),
    /** National department. */
    NAT(PartnerSector.PUBLIC, "10"),
    /** Public utility or board. */
    UTIL(PartnerSector.PUBLIC, "15"),
    /** Private operator. */
    PRIV(PartnerSector.PRIVATE, "70"),
    /** Small-scale provider: vendor, emptier, mason. */
    SSP(PartnerSector.PRIVATE, "72"),
    /** International NGO. */
    NGO_I(PartnerSector.CIVIL_SOCIETY, "21"),
    /** National NGO. */
    NGO_N(PartnerSector.CIVIL_SOCIETY, "22"),
    /** Community-based organisation. */
    CBO(PartnerSector.CIVIL_SOCIETY, "24"),
    /** Community committee, water user committee, village council. */
    COMM(PartnerSector.CIVIL_SOCIETY, "90"),
    /** Donor or international finance institution. */
    DONOR(PartnerSector.EXTERNAL, "40"),
    /** Microfinance, bank, savings federation. */
    MFI(PartnerSector.PRIVATE, "70"),
    /** Health facility or community health worker programme. */
    HEALTH(PartnerSector.PUBLIC, "15"),
    /** University or training school. */
    ACAD(PartnerSector.EXTERNAL, "80"),
    MEDIA(PartnerSector.EXTERNAL, "90");

    private final PartnerSector sector;
    private final String iatiType;

    PartnerKind(PartnerSector sector, String iatiType) {
        this.sector = sector;
        this.iatiType = iatiType;
    }

    public PartnerSector sector() {
        return sector;
    }

    public String iatiType() {
        return iatiType;
    }
}
