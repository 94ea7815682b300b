package org.planted.competency;

import org.planted.demo.Last;

/** Planted: competency must not use a later capability. */
class Later {

    Last last;
}
