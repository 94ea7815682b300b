package org.commonweal.job.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.commonweal.job.service.JobService;

/** What the bell asks. */
@Path("jobs")
public class JobResource {

    public record Running(long running) { }

    @Inject
    private JobService service;

    @GET
    @Path("running")
    public Running running() {
        return new Running(service.running());
    }
}
