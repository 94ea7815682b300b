package org.commonweal.job.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.commonweal.job.model.JobLine;
import org.commonweal.job.service.JobService;
import org.commonweal.shared.web.Lines;
import org.commonweal.shared.web.Messages;

/** Backs job/list.xhtml. */
@Named
@ViewScoped
public class JobListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JobService service;

    @Inject
    private Messages messages;

    private final Lines<JobLine> lines = new Lines<>((first, size) -> service.mine(first, size));

    public void cancel(UUID job) {
        service.cancel(job);
        messages.done("job.cancelled");
    }

    public boolean isRunning() {
        return service.running() > 0;
    }

    public Lines<JobLine> getLines() {
        return lines;
    }
}
