package org.planted.need;

import org.planted.demo.Last;

/** Planted: need must not use a later capability. */
class Later {

    Last last;
}
