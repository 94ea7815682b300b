package org.planted.household.web;

import org.planted.household.model.Odd;
import org.planted.household.service.OddHelper;

/** Planted: a page with an entity and a helper in its hands. */
public class OddView {

    Odd odd;

    OddHelper helper;
}
