package org.commonweal.exchange.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.StringReader;
import java.util.UUID;
import org.commonweal.exchange.model.ImportFault;
import org.commonweal.exchange.model.ImportLine;
import org.commonweal.exchange.service.ImportReview;
import org.commonweal.exchange.service.ImportReview.ImportView;
import org.commonweal.exchange.service.ImportService;
import org.commonweal.exchange.service.ImportService.Start;
import org.commonweal.job.model.JobLine;
import org.commonweal.shared.model.Json;
import org.commonweal.shared.service.Page;

/** Imports for scripts: start one over uploaded files, follow it, read what was wrong, take the failed rows back. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    /**
     * @param mapping      name of a mapping, or the mapping itself as JSON
     * @param createPlaces make places that are not known instead of refusing the row
     * @param commit       take everything over that has no error, right after the dry run
     */
    public record NewImport(@NotNull UUID households, UUID members, UUID municipality, @NotBlank @Size(max = 120) String round,
                            @Size(max = 80) String source, @Size(max = 20) String encoding, @NotBlank @Size(max = 1_000_000) String mapping,
                            boolean createPlaces, boolean commit) {

        @JsonbCreator
        public NewImport { }
    }

    /** An import for programs; {@code check} and {@code result} are null until they are there. */
    public record ImportStanding(UUID id, String status, String source, String round, JobLine job, JsonObject check, JsonObject result) { }

    @Inject
    private ImportService service;

    @Inject
    private ImportReview review;

    @Context
    private HttpHeaders headers;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@NotNull @Valid NewImport wanted) {
        UUID id = service.start(new Start(wanted.households(), wanted.members(), wanted.municipality(), wanted.round(),
                wanted.source() == null && !inline(wanted) ? wanted.mapping() : wanted.source(), wanted.encoding()));
        if (inline(wanted)) {
            service.mapJson(id, wanted.mapping());
        } else {
            service.mapBy(id, wanted.mapping(), wanted.createPlaces());
        }
        service.check(id, wanted.commit());
        return Response.status(Response.Status.CREATED).entity(get(id)).build();
    }

    private static boolean inline(NewImport wanted) {
        return wanted.mapping().strip().startsWith("{");
    }

    @GET
    public Page<ImportLine> list(@QueryParam("first") @PositiveOrZero int first,
                                 @QueryParam("size") @DefaultValue("20") @Positive @Max(100) int size) {
        return service.list(first, size);
    }

    @GET
    @Path("{id}")
    public ImportStanding get(@PathParam("id") UUID id) {
        ImportView view = review.get(id);
        return new ImportStanding(id, view.status().name(), view.source(), view.round(), view.job(),
                view.check() == null ? null : json(view.check().toJson()), view.result() == null ? null : json(view.result().toJson()));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    @POST
    @Path("{id}/commit")
    public ImportStanding commit(@PathParam("id") UUID id) {
        service.commit(id);
        return get(id);
    }

    @GET
    @Path("{id}/problems")
    public Page<ImportFault> problems(@PathParam("id") UUID id, @QueryParam("phase") @DefaultValue("CHECK") @Pattern(regexp = "CHECK|COMMIT") String phase,
                                      @QueryParam("first") @PositiveOrZero int first,
                                      @QueryParam("size") @DefaultValue("100") @Positive @Max(1000) int size) {
        return review.problems(id, phase, first, size);
    }

    /** The rows that were not taken, with a column of reasons. */
    @GET
    @Path("{id}/failed-rows")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response failedRows(@PathParam("id") UUID id) {
        ImportView view = review.get(id);
        String name = "failed-" + view.filename().replaceAll("[^A-Za-z0-9._-]", "_");
        FaultWords words = new FaultWords(headers.getAcceptableLanguages().get(0));
        StreamingOutput rows = out -> review.failedRows(id, view.phase(), out, words);
        return Response.ok(rows).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
