package org.planted.household;

import org.planted.demo.Last;

/** Planted: household must not use a later capability. */
class Later {

    Last last;
}
