package org.commonweal.partnership.model;

import java.util.UUID;
import org.commonweal.shared.model.Period;

/** A framework to choose from. */
public record FrameworkLine(UUID id, String name, Period period) { }
