package org.planted.allocation;

import org.planted.demo.Last;

/** Planted: allocation must not use a later capability. */
class Later {

    Last last;
}
