package org.planted.shared;

import org.planted.demo.Last;

/** Planted: shared must not use a later capability. */
class Later {

    Last last;
}
