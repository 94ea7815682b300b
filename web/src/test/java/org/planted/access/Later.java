package org.planted.access;

import org.planted.demo.Last;

/** Planted: access must not use a later capability. */
class Later {

    Last last;
}
