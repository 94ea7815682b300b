package org.commonweal.delivery.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What a partner sends.
 *
 * @param id      made by the sender; the same report under the same id is taken once
 * @param all     everybody on the list who was not reached before
 * @param numbers the households reached where not all were
 */
public record DeliveryReport(UUID id, UUID assignment, LocalDate deliveredOn, String note, boolean all, List<String> numbers) {

    public DeliveryReport {
        numbers = numbers == null ? List.of()
                : numbers.stream().map(String::strip).filter(number -> !number.isEmpty()).distinct().sorted().toList();
    }

    String sha256() {
        String content = String.join("\u001f", String.valueOf(assignment), String.valueOf(deliveredOn), String.valueOf(note),
                Boolean.toString(all), String.join(",", numbers));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
