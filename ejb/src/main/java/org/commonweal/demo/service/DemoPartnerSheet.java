package org.commonweal.demo.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonweal.partnership.model.CapacityLimits;
import org.commonweal.partnership.model.PartnerKind;

/** A line of partners.txt; the head of that file says what its columns are. */
record DemoPartnerSheet(List<String> cells) {

    static List<DemoPartnerSheet> rows() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DemoPartnerSheet.class.getResourceAsStream("/org/commonweal/demo/partners.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> new DemoPartnerSheet(List.of(line.split("\\|", -1)))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String code() {
        return cells.get(0);
    }

    String name() {
        return cells.get(1);
    }

    PartnerKind kind() {
        return PartnerKind.valueOf(cells.get(2));
    }

    boolean legalPersonality() {
        return cells.get(3).equals("y");
    }

    Optional<Boolean> womenLed() {
        return cells.get(4).equals("?") ? Optional.empty() : Optional.of(cells.get(4).equals("y"));
    }

    Optional<Integer> femaleFieldShare() {
        return cells.get(5).equals("?") ? Optional.empty() : Optional.of(Integer.valueOf(cells.get(5)));
    }

    List<String> territory() {
        return words(6);
    }

    List<String> competencies() {
        return words(7);
    }

    List<String> willingness() {
        return words(8);
    }

    CapacityLimits limits(int percent) {
        List<String> usual = words(9);
        return new CapacityLimits(share(usual.get(0), percent, 0), Integer.parseInt(usual.get(1)), share(usual.get(2), percent, -2));
    }

    String agreement() {
        return cells.get(10);
    }

    Optional<String> parent() {
        return Optional.of(cells.get(11)).filter(text -> !text.isBlank() && !text.startsWith("suspended:"));
    }

    Optional<String> suspension() {
        return Optional.of(cells.get(11)).filter(text -> text.startsWith("suspended:")).map(text -> text.substring("suspended:".length()));
    }

    private List<String> words(int cell) {
        return Arrays.stream(cells.get(cell).split(" ")).filter(word -> !word.isBlank()).toList();
    }

    private static BigDecimal share(String usual, int percent, int scale) {
        return new BigDecimal(usual).multiply(BigDecimal.valueOf(percent)).movePointLeft(2).setScale(scale, RoundingMode.HALF_UP)
                .setScale(Math.max(0, scale), RoundingMode.UNNECESSARY);
    }
}
