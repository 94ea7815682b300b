package org.commonweal.competency.model;

import org.commonweal.partnership.model.WorkDomain;

/**
 * The vocabulary of what partners can do. The first letter is the kind of work; each has the OECD DAC purpose code (CRS,
 * sector vocabulary 1 of IATI) under which it is exported. Codes are never reused; new ones are added at the end of their kind.
 */
public enum Competency {
    /** Water policy, planning, regulation. */
    W01("14010"),
    /** Source and catchment protection, water resource data. */
    W02("14015"),
    /** Network water supply design and construction. */
    W03("14021"),
    /** Point sources: boreholes, wells, springs, rainwater. */
    W04("14031"),
    /** Operation and maintenance of schemes, spare parts. */
    W05("14031"),
    /** Water quality testing and treatment. */
    W06("14031"),
    /** Kiosk, vendor and tanker service management. */
    W07("14031"),
    /** Metering, billing, revenue, non-revenue water. */
    W08("14021"),
    /** Pro-poor tariff and subsidy design. */
    W09("14010"),
    /** Training of operators and committees in water/sanitation. */
    W10("14081"),
    /** Sanitation planning, citywide/CLTS facilitation. */
    S01("14032"),
    /** On-site sanitation construction (masons, slabs). */
    S02("14032"),
    /** Sewerage design and operation. */
    S03("14022"),
    /** Faecal sludge emptying and transport. */
    S04("14032"),
    /** Sludge and wastewater treatment, reuse. */
    S05("14022"),
    /** Shared/public toilet management. */
    S06("14032"),
    /** Sanitation marketing, demand creation. */
    S07("14032"),
    /** School and health-facility WASH. */
    S08("14030"),
    /** Solid waste planning and regulation. */
    D01("14050"),
    /** Primary collection (door-to-door, handcart). */
    D02("14050"),
    /** Secondary transport, transfer stations. */
    D03("14050"),
    /** Recovery: sorting, recycling, composting. */
    D04("14050"),
    /** Disposal site operation and control. */
    D05("14050"),
    /** Integrating informal pickers and their safety. */
    D06("14050"),
    /** Waste behaviour change. */
    D07("41081"),
    /** Health planning and management. */
    H01("12110"),
    /** Primary care, outreach. */
    H02("12220"),
    /** Clinic building and equipment. */
    H03("12230"),
    /** Nutrition and growth monitoring. */
    H04("12240"),
    /** Communicable disease control (diarrhoea, cholera). */
    H05("12250"),
    /** Hygiene and health education. */
    H06("12261"),
    /** Malaria and vector control. */
    H07("12262"),
    /** Training of health staff and CHWs. */
    H08("12281"),
    /** Maternal, reproductive health. */
    H09("13020"),
    /** Mental health, psychosocial support. */
    H10("12340"),
    /** Vocational training. */
    I01("11330"),
    /** Small enterprise development. */
    I02("32130"),
    /** Cottage industry, crafts. */
    I03("32140"),
    /** Business development services, market links. */
    I04("25030"),
    /** Labour-based public works, job creation. */
    I05("16020"),
    /** Livestock. */
    I06("31163"),
    /** Crop production, home gardens. */
    I07("31161"),
    /** Producer cooperatives. */
    I08("31194"),
    /** Agricultural extension. */
    I09("31166"),
    /** Basic life skills, literacy for adults. */
    I10("11230"),
    /** Community mobilisation, group formation. */
    C01("15150"),
    /** Gender and women's organisation support. */
    C02("15170"),
    /** Protection of women and girls from violence. */
    C03("15180"),
    /** Conflict sensitivity, mediation. */
    C04("15220"),
    /** Accountability tools: score card, charter, public board. */
    C05("15150"),
    /** Legal identity, human rights, complaint support. */
    C06("15160"),
    /** Social welfare and grants casework. */
    C07("16015"),
    /** Disability inclusion and accessibility. */
    C08("16015"),
    /** Refugee and displaced support. */
    C09("72010"),
    /** Formal lending and savings products. */
    F01("24030"),
    /** Microfinance, savings groups (VSLA). */
    F02("24040"),
    /** Financial literacy. */
    F03("24081"),
    /** Mobile money, payments. */
    F04("24030"),
    /** Farm finance. */
    F05("31193"),
    /** Municipal and decentralised governance support. */
    G01("15112"),
    /** Local finance, budgeting and reporting. */
    G02("15128"),
    /** Procurement and contract management. */
    G03("15125"),
    /** Monitoring and evaluation, surveys (statistics proper: 15196). */
    G04("15127");

    private final String crs;

    Competency(String crs) {
        this.crs = crs;
    }

    /** The OECD DAC purpose code, five digits. */
    public String crs() {
        return crs;
    }

    public WorkDomain domain() {
        return WorkDomain.of(name().charAt(0));
    }
}
