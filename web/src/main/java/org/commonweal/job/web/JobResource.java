package org.commonweal.job.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.Locale;
import java.util.UUID;
import org.commonweal.job.model.JobLine;
import org.commonweal.job.service.JobService;
import org.commonweal.shared.web.Language;
import org.commonweal.shared.web.Words;

/** What the bell and the progress on a page ask. */
@Path("jobs")
public class JobResource {

    public record Running(long running) { }

    /** How far a job is, worded for the reader. */
    public record Progress(boolean ended, int percent, String stage, String count) { }

    @Inject
    private JobService service;

    @Inject
    private Language language;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("running")
    public Running running() {
        return new Running(service.running());
    }

    @GET
    @Path("{id}")
    public Progress progress(@PathParam("id") UUID id) {
        JobLine job = service.get(id);
        Locale locale = language.of(request);
        String status = Words.of("job.status." + job.status(), locale);
        return new Progress(job.ended(), job.percent(), job.stage() == null || job.ended() ? status : status + " · " + Words.of(job.stage(), locale),
                job.total() > 0 ? Words.of("job.doneOf", locale, job.done(), job.total()) : "");
    }
}
