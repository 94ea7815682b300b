package org.planted.casework;

import org.planted.demo.Last;

/** Planted: casework must not use a later capability. */
class Later {

    Last last;
}
