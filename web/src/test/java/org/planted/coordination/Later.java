package org.planted.coordination;

import org.planted.demo.Last;

/** Planted: coordination must not use a later capability. */
class Later {

    Last last;
}
