package org.planted.household.service;

import jakarta.enterprise.context.ApplicationScoped;

/** Planted: what the web must not call. */
@ApplicationScoped
public class OddHelper { }
