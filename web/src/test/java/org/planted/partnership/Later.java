package org.planted.partnership;

import org.planted.demo.Last;

/** Planted: partnership must not use a later capability. */
class Later {

    Last last;
}
