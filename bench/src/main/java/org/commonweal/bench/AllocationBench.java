package org.commonweal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweal.allocation.service.AllocationSolver;
import org.commonweal.allocation.service.AllocationSolver.Budget;
import org.commonweal.allocation.service.AllocationSolver.Plan;
import org.commonweal.allocation.service.Watch;

/**
 * The product's solver on the domain-shaped instances, beside greedy and the best that is known.
 * Arguments: the folder with side01.json … and best-known.csv; then, if wanted, nodes, rounds, seconds, first, last instance.
 */
public final class AllocationBench {

    private AllocationBench() { }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Budget budget = new Budget(Long.parseLong(argument(arguments, 1, "20000")), Integer.parseInt(argument(arguments, 2, "120")),
                Double.parseDouble(argument(arguments, 3, "60")));
        Map<String, String[]> known = bestKnown(folder);
        System.out.println("| instance | partners x activities | greedy | ours | bound | gap | best known | to best known | seconds |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (Path file : files(folder, argument(arguments, 4, "side01"), argument(arguments, 5, "side99"))) {
            SideInstance instance = SideInstance.read(file);
            Plan plan = new AllocationSolver().solve(instance.problem(), instance.value(), budget, Watch.NONE);
            System.out.println(line(instance, plan, Long.parseLong(known.get(instance.name())[1])));
        }
    }

    private static String line(SideInstance instance, Plan plan, long known) {
        return String.format(Locale.ROOT, "| %s | %d x %d | %,d | %,d | %,d | %.3f %% | %,d | %+.3f %% | %.1f%s |", instance.name(),
                instance.problem().partners().size(), instance.problem().activities().size(),
                Greedy.value(instance.problem(), instance.value()), plan.value(), plan.bound(), 100 * plan.gap(), known,
                100.0 * (plan.value() - known) / known, plan.seconds(), plan.byClock() ? " (clock)" : "");
    }

    private static List<Path> files(Path folder, String first, String last) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> stem(file).compareTo(first) >= 0 && stem(file).compareTo(last) <= 0).sorted().toList();
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static Map<String, String[]> bestKnown(Path folder) throws IOException {
        Map<String, String[]> known = new HashMap<>();
        for (String row : Files.readAllLines(folder.resolve("best-known.csv"))) {
            known.put(row.split(",")[0], row.split(","));
        }
        return known;
    }

    private static String argument(String[] arguments, int at, String otherwise) {
        return arguments.length > at ? arguments[at] : otherwise;
    }
}
