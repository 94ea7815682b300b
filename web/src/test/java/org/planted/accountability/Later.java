package org.planted.accountability;

import org.planted.demo.Last;

/** Planted: accountability must not use a later capability. */
class Later {

    Last last;
}
