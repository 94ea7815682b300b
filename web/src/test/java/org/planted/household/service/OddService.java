package org.planted.household.service;

import jakarta.ejb.Stateless;
import org.planted.household.web.OddView;

/** Planted: says to nobody who may call, and knows a page. */
@Stateless
public class OddService {

    OddView view;
}
