package org.commonweal.demo.service;

import java.util.List;

/** Somebody who signs in for a partner of the demo programme. */
record DemoPartner(String username, String displayName, String code, String organisation) {

    static final List<DemoPartner> SIGNED_IN = List.of(
            new DemoPartner("water", "Étienne Kouamé (demo)", "OEM", "Office des Eaux de Marana"),
            new DemoPartner("builder", "Baran Amedî (demo)", "KSI", "Kıyı Su İnşaat"),
            new DemoPartner("ngo", "Rehema Mushi (demo)", "MKW", "Maji Kwa Wote"),
            new DemoPartner("women", "Esther Phiri (demo)", "TWG", "Tumaini Women’s Group"),
            new DemoPartner("savings", "Lucía Quispe (demo)", "AYV", "Ahorro y Vida Cooperativa"));
}
