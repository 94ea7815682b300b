package org.commonweal.activity.service;

import java.util.List;
import org.commonweal.activity.model.Activity;
import org.commonweal.activity.model.Dependency;
import org.commonweal.activity.model.PackageInstance;
import org.commonweal.activity.model.Remainder;

/** What a plan asks for, and the need that it has no activity for. */
public record Demand(List<Activity> activities, List<PackageInstance> instances, List<Dependency> dependencies,
                     List<Remainder> remainders) { }
