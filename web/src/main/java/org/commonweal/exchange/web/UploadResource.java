package org.commonweal.exchange.web;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.commonweal.exchange.service.UploadService;

/** Files on their way in: the body is the file, byte for byte. */
@Path("uploads")
public class UploadResource {

    @Inject
    private UploadService service;

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response receive(@QueryParam("filename") @Size(max = 200) String filename, InputStream file) {
        return Response.status(Response.Status.CREATED).entity(service.receive(filename, file)).build();
    }
}
