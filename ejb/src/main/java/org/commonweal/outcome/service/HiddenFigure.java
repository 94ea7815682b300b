package org.commonweal.outcome.service;

import java.io.Serializable;
import org.commonweal.need.service.DisclosureReason;

/** A hidden figure and why, for those who prepare a release; codes are empty where it sums over them. */
public record HiddenFigure(String measure, String need, String place, String group, String state, DisclosureReason reason)
        implements Serializable { }
