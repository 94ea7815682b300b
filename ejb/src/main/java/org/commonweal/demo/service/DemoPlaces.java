package org.commonweal.demo.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Marana: one country (ZZ, a code no country has), three municipalities, twenty-four wards and their settlements. */
final class DemoPlaces {

    static final String COUNTRY = "ZZ";

    record Municipality(String pcode, String name, boolean urban, List<Ward> wards) {

        /** All its wards, as many squares as there are. */
        String polygon() {
            return wards.stream().map(ward -> ward.polygon().replaceFirst(".*\"coordinates\":", "").replaceFirst("}$", ""))
                    .collect(Collectors.joining(",", "{\"type\":\"MultiPolygon\",\"coordinates\":[", "]}"));
        }
    }

    /**
     * @param poverty how poor the ward is, 0 to 1; moves every answer of its households
     * @param share   its part of the households, relative to the others
     * @param west    longitude of its western border; wards are squares of a tenth of a degree
     */
    record Ward(String pcode, String name, double poverty, double share, double west, double south, List<Quarter> quarters) {

        String polygon() {
            return String.format(Locale.ROOT, "{\"type\":\"Polygon\",\"coordinates\":[[[%1$.3f,%2$.3f],[%3$.3f,%2$.3f],[%3$.3f,%4$.3f],"
                    + "[%1$.3f,%4$.3f],[%1$.3f,%2$.3f]]]}", west, south, west + SIDE, south + SIDE);
        }
    }

    record Quarter(String code, String name, boolean informal) { }

    private static final double SIDE = 0.1;

    private static final List<String> QUARTERS = List.of("Centre", "North", "Lower", "Hillside");

    static final List<Municipality> MUNICIPALITIES = List.of(
            municipality("ZZ0101", "Lower Marana", false, 20.0, 5.0,
                    "Mangwe 45 Riverside 55 Old_Mission 35 Kalima 60 Sandridge 70 Two_Wells 65 Baobab 75 Far_Lowlands 85"),
            municipality("ZZ0102", "Upper Marana", false, 20.0, 5.4,
                    "Hill_Town 40 Terraces 60 Stone_Bridge 55 Cloud_Valley 70 High_Pasture 80 Border_Ridge 90"),
            municipality("ZZ0201", "Port Selen", true, 20.6, 5.0,
                    "Harbour 25 Old_Medina 40 Market 35 Station 30 Lagoon 75 Railway_Strip 80 New_Selen 15 Salt_Flats 70 Quarry 60 East_Gate 50"));

    private DemoPlaces() { }

    private static Municipality municipality(String pcode, String name, boolean urban, double west, double south, String wards) {
        List<Ward> made = new ArrayList<>();
        String[] words = wards.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            int place = i / 2;
            double poverty = Integer.parseInt(words[i + 1]) / 100.0;
            String wardCode = String.format(Locale.ROOT, "%s%02d", pcode, place + 1);
            String wardName = words[i].replace('_', ' ');
            made.add(new Ward(wardCode, wardName, poverty, urban ? 1.4 : 1, west + SIDE * (place % 4), south + SIDE * (place / 4),
                    quarters(wardCode, wardName, poverty, urban, place)));
        }
        return new Municipality(pcode, name, urban, List.copyOf(made));
    }

    /** Two to four settlements a ward; in poor towns half of them are informal, and two wards host a camp. */
    private static List<Quarter> quarters(String wardCode, String wardName, double poverty, boolean urban, int place) {
        List<Quarter> quarters = new ArrayList<>();
        int count = 2 + place % 3;
        for (int i = 0; i < count; i++) {
            boolean informal = i > 0 && poverty >= 0.6 && (urban || i % 2 == 1);
            quarters.add(new Quarter(wardCode + "S" + (i + 1), wardName + " " + QUARTERS.get(i), informal));
        }
        if (poverty >= 0.8 && place % 2 == 1) {
            quarters.add(new Quarter(wardCode + "S9", wardName + " Camp", true));
        }
        return List.copyOf(quarters);
    }

    static List<Ward> wards() {
        return MUNICIPALITIES.stream().flatMap(municipality -> municipality.wards().stream()).toList();
    }

    static Municipality of(Ward ward) {
        return MUNICIPALITIES.stream().filter(municipality -> municipality.wards().contains(ward)).findFirst().orElseThrow();
    }
}
