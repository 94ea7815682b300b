package org.planted.activity;

import org.planted.demo.Last;

/** Planted: activity must not use a later capability. */
class Later {

    Last last;
}
