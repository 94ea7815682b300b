package org.commonweal.delivery.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.shared.model.Sha256;

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
        return Sha256.hex(String.join("\u001f", String.valueOf(assignment), String.valueOf(deliveredOn), String.valueOf(note),
                Boolean.toString(all), String.join(",", numbers)));
    }
}
