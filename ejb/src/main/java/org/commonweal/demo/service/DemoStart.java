package org.commonweal.demo.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.UUID;
import org.commonweal.job.service.JobQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** On the first start with an empty database: makes places and sign-ins at once and leaves the rest to a job anybody can watch. */
@Singleton
@Startup
@DependsOn({"Schema", "KeyCheck"})
public class DemoStart {

    @Inject
    @ConfigProperty(name = "commonweal.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "commonweal.demo.households", defaultValue = "2000")
    private int households;

    @Inject
    private DemoUsers users;

    @Inject
    private DemoMap map;

    @Inject
    private JobQueue jobs;

    @PostConstruct
    void begin() {
        if (!demo || !users.nobodyYet()) {
            return;
        }
        UUID lowerMarana = map.draw();
        users.addStaff(lowerMarana, DemoPlaces.MUNICIPALITIES.get(0).name());
        jobs.submit(DemoLoading.KIND, "Demo programme", "admin", null, Integer.toString(households));
    }
}
