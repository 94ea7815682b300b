package org.planted.audit;

import org.planted.demo.Last;

/** Planted: audit must not use a later capability. */
class Later {

    Last last;
}
