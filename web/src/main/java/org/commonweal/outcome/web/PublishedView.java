package org.commonweal.outcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.service.PublishedService;
import org.commonweal.shared.web.Language;

/** Backs outcome/view.xhtml: one published release, for one chosen need. */
@Named
@RequestScoped
public class PublishedView {

    @Inject
    private PublishedService service;

    @Inject
    private Language language;

    private UUID id;
    private NeedDomain need;
    private ReleaseLine line;
    private StoryTables tables;

    public ReleaseLine getLine() {
        if (line == null) {
            line = service.get(id);
        }
        return line;
    }

    public StoryTables getTables() {
        if (tables == null) {
            tables = new StoryTables(service.story(id), need, language.getLocale());
        }
        return tables;
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
}
