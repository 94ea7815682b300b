package org.planted.exchange;

import org.planted.demo.Last;

/** Planted: exchange must not use a later capability. */
class Later {

    Last last;
}
