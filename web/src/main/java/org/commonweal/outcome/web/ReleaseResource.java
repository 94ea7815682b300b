package org.commonweal.outcome.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.UUID;
import org.commonweal.outcome.service.PublishedService;
import org.commonweal.outcome.service.ReleaseFile;
import org.commonweal.shared.web.Language;
import org.commonweal.shared.web.Words;

/** A published release to take along, in the language of the page it is asked from. */
@Path("releases/{id}")
public class ReleaseResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private PublishedService service;

    @PathParam("id")
    private UUID id;

    @QueryParam("language")
    @DefaultValue("en")
    private String language;

    @GET
    @Path("figures.csv")
    public Response csv() {
        ReleaseFile file = file();
        return answer("text/csv; charset=UTF-8", "csv", file::csv);
    }

    @GET
    @Path("figures.xlsx")
    public Response xlsx() {
        ReleaseFile file = file();
        return answer(XLSX, "xlsx", file::xlsx);
    }

    private ReleaseFile file() {
        Locale locale = Locale.forLanguageTag(Language.SPOKEN.contains(language) ? language : "en");
        return new ReleaseFile(service.get(id), service.story(id), key -> Words.of(key, locale));
    }

    private Response answer(String type, String suffix, StreamingOutput content) {
        return Response.ok(content, type).header("Content-Disposition", "attachment; filename=\"release-" + id + "." + suffix + "\"").build();
    }
}
