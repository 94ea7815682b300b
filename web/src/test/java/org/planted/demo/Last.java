package org.planted.demo;

/** What the planted violations reach for. */
public class Last { }
