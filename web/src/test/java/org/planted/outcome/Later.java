package org.planted.outcome;

import org.planted.demo.Last;

/** Planted: outcome must not use a later capability. */
class Later {

    Last last;
}
