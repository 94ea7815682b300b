package org.commonweal.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that are carried along the path, and what must be found in them; every figure is counted here from the rows themselves. */
final class JourneyFiles {

    static final String PLACES = """
            pcode,name,level,parent,informal
            QQ,Testland,COUNTRY,,
            QQ01,Lakeside,PROVINCE,QQ,
            QQ0101,Riverbend,MUNICIPALITY,QQ01,
            QQ0102,Hilltop,MUNICIPALITY,QQ01,
            QQ010101,East,WARD,QQ0101,
            QQ010102,West,WARD,QQ0101,
            QQ010103,North,WARD,QQ0101,
            QQ010201,Upper Hill,WARD,QQ0102,
            QQ010202,Lower Hill,WARD,QQ0102,
            QQ010101-1,Old Market,SETTLEMENT,QQ010101,yes
            """;

    /** One household of the survey. */
    record Home(String key, String district, String ward, String water, int minutes, String head, int earners, int others) {

        String line() {
            return String.join(",", key, district, ward, water, Integer.toString(minutes), head, Integer.toString(earners));
        }

        int size() {
            return 1 + others;
        }

        /** The head first; then children, a girl, a boy, and so on. */
        Stream<String> people() {
            List<String> people = new ArrayList<>(List.of(key + ",1,Head," + (head.equals("F") ? "Female" : "Male") + ",38"));
            for (int n = 0; n < others; n++) {
                people.add(key + "," + (n + 2) + ",Child," + (n % 2 == 0 ? "Female" : "Male") + "," + (7 + n));
            }
            return people.stream();
        }

        int women() {
            return (int) people().filter(person -> person.contains(",Female,")).count();
        }

        boolean river() {
            return water.equals("River");
        }

        boolean nobodyEarns() {
            return earners == 0;
        }
    }

    private JourneyFiles() { }

    static List<Home> homes() {
        List<Home> homes = new ArrayList<>();
        add(homes, 40, "Riverbend", "East", 24, 0);
        add(homes, 40, "Riverbend", "West", 0, 24);
        add(homes, 40, "Riverbend", "North", 0, 20);
        add(homes, 15, "Hilltop", "Upper Hill", 0, 11);
        add(homes, 15, "Hilltop", "Lower Hill", 0, 11);
        return homes;
    }

    private static void add(List<Home> homes, int count, String district, String ward, int fromRiver, int withoutEarner) {
        for (int n = 0; n < count; n++) {
            homes.add(new Home("H%03d".formatted(homes.size()), district, ward, n < fromRiver ? "River" : "Borehole", n < fromRiver ? 20 : 10,
                    n % 3 == 0 ? "F" : "M", n < withoutEarner ? 0 : 1, n % 4));
        }
    }

    /** Rows that must come back: a value nobody knows, a ward that is nowhere, a household that answers twice. */
    static final List<String> BAD = List.of("H901,Riverbend,East,Moon,5,F,1", "H902,Riverbend,Nowhere,Borehole,5,F,1", "H000,Riverbend,East,Borehole,5,F,1");

    static String households() {
        return Stream.concat(Stream.concat(Stream.of("hhid,District,Ward,Fetches from,Minutes there and back,Sex of head,Who earns"),
                homes().stream().map(Home::line)), BAD.stream()).collect(Collectors.joining("\n")) + "\n";
    }

    static String members() {
        return "hhid,line,Role,Gender,Years\n" + homes().stream().flatMap(Home::people).collect(Collectors.joining("\n")) + "\n";
    }

    static int people() {
        return homes().stream().mapToInt(Home::size).sum();
    }

    static int women() {
        return homes().stream().mapToInt(Home::women).sum();
    }

    /** The wards again with their outlines, and one more. */
    static String wards() {
        String[][] wards = {{"QQ010101", "East", "QQ0101"}, {"QQ010102", "West", "QQ0101"}, {"QQ010103", "North", "QQ0101"},
            {"QQ010201", "Upper Hill", "QQ0102"}, {"QQ010202", "Lower Hill", "QQ0102"}, {"QQ010104", "South", "QQ0101"}};
        StringBuilder features = new StringBuilder();
        for (int n = 0; n < wards.length; n++) {
            features.append(n == 0 ? "" : ",").append("""
                    {"type":"Feature","properties":{"ADM3_PCODE":"%s","ADM3_EN":"%s","ADM2_PCODE":"%s"},"geometry":{"type":"Polygon",
                    "coordinates":[[[%d,0],[%d,0],[%d,1],[%d,1],[%d,0]]]}}""".formatted(wards[n][0], wards[n][1], wards[n][2], n, n + 1, n + 1, n, n));
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }
}
