package org.planted.stray;

/** Planted: stands in no capability. */
class Stray { }
