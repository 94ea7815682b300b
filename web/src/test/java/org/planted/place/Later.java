package org.planted.place;

import org.planted.demo.Last;

/** Planted: place must not use a later capability. */
class Later {

    Last last;
}
