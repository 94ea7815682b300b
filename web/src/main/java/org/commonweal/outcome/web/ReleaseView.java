package org.commonweal.outcome.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.commonweal.job.model.JobLine;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.service.HiddenFigure;
import org.commonweal.outcome.service.ReleaseService;
import org.commonweal.shared.web.Language;
import org.commonweal.shared.web.Messages;

/** Backs outcome/release.xhtml: look at what readers would get, and decide. */
@Named
@ViewScoped
public class ReleaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReleaseService service;

    @Inject
    private Language language;

    @Inject
    private Messages messages;

    private UUID id;
    private NeedDomain need;
    private transient StoryTables tables;
    private transient List<HiddenFigure> hidden;

    @Size(max = 500)
    private String reason;

    public String publish() {
        service.publish(id, getLine().version());
        return told("outcome.published");
    }

    public String again() {
        service.prepareAgain(id);
        return here();
    }

    public String stop() {
        service.stop(id);
        return here();
    }

    private String here() {
        return "/outcome/release.xhtml?faces-redirect=true&id=" + id;
    }

    public String discard() {
        service.discard(id);
        return told("outcome.discarded");
    }

    public String withdraw() {
        service.withdraw(id, reason);
        return told("outcome.withdrawn");
    }

    private String told(String key) {
        messages.done(key);
        messages.carry();
        return "/outcome/releases.xhtml?faces-redirect=true";
    }

    public JobLine getJob() {
        return service.job(id).orElse(null);
    }

    public ReleaseLine getLine() {
        return service.get(id);
    }

    public StoryTables getTables() {
        if (tables == null) {
            tables = new StoryTables(service.preview(id), need, language.getLocale());
        }
        return tables;
    }

    public List<HiddenFigure> getHidden() {
        if (hidden == null) {
            hidden = service.hidden(id);
        }
        return hidden;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public NeedDomain getNeed() {
        return need;
    }

    public void setNeed(NeedDomain need) {
        this.need = need;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
