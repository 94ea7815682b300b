package org.commonweal.place.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One place of the tree as people see it.
 *
 * @param parent       null at the top
 * @param municipality its own id for a municipality, its municipality's for a ward, null above
 * @param provisional  the P-code was made up by an import
 * @param drawn        its borders are known
 */
public record PlaceLine(UUID id, String pcode, String name, AdminLevel level, UUID parent, UUID municipality,
                        boolean provisional, boolean drawn, LocalDate validFrom, LocalDate validTo) { }
