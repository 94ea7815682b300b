package org.planted.assessment;

import org.planted.demo.Last;

/** Planted: assessment must not use a later capability. */
class Later {

    Last last;
}
