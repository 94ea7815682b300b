package org.commonweal.exchange.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.commonweal.exchange.service.PartnerImportService;
import org.commonweal.exchange.service.PartnerWorkbook;
import org.commonweal.shared.web.Words;

/** Files of the partner import: the empty workbook, and the rows that were not taken over. */
@Path("partners")
@Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
public class PartnerImportResource {

    @Inject
    private PartnerImportService service;

    @Context
    private HttpHeaders headers;

    @GET
    @Path("template.xlsx")
    public Response template() {
        var notes = Arrays.asList(Words.of("partnership.templateNotes", reader()).split("\\|"));
        StreamingOutput out = stream -> PartnerWorkbook.template(stream, notes);
        return Response.ok(out).header("Content-Disposition", "attachment; filename=\"partners.xlsx\"").build();
    }

    @GET
    @Path("imports/{upload}/failed.xlsx")
    public Response failed(@PathParam("upload") UUID upload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.failed(upload, out, Words.of("partnership.faultHeading", reader()),
                fault -> Words.of("partnership.faultAt", reader(), fault.column(), fault.value(), Words.of("partnership.fault." + fault.code(), reader())));
        return Response.ok(out.toByteArray()).header("Content-Disposition", "attachment; filename=\"partners-failed.xlsx\"").build();
    }

    private Locale reader() {
        return headers.getAcceptableLanguages().get(0);
    }
}
