package org.planted.delivery;

import org.planted.demo.Last;

/** Planted: delivery must not use a later capability. */
class Later {

    Last last;
}
