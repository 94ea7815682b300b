package org.commonweal.outcome.service;

import java.io.Serializable;

/** Money committed to a need ({@code need = true}) or in a place. */
public record MoneyRow(String key, boolean need, Figure amount) implements Serializable { }
