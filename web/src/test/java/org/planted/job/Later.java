package org.planted.job;

import org.planted.demo.Last;

/** Planted: job must not use a later capability. */
class Later {

    Last last;
}
