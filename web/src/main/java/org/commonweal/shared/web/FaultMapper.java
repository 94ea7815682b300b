package org.commonweal.shared.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.UUID;

/** Everything no other mapper knows: the status it asks for, or a fault of ours with a reference number and nothing else. */
@Provider
public class FaultMapper implements ExceptionMapper<Exception> {

    private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());

    @Override
    public Response toResponse(Exception thrown) {
        if (thrown instanceof WebApplicationException known) {
            return problem(known.getResponse().getStatus(), null);
        }
        if (BodyLimit.TooLarge.caused(thrown)) {
            return problem(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), null);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Reference " + reference, thrown);
        return problem(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), reference);
    }

    private static Response problem(int status, String reference) {
        Map<String, Object> details = reference == null ? Map.of("status", status, "type", "urn:commonweal:shared.problem" + status)
                : Map.of("status", status, "type", "urn:commonweal:shared.problem" + status, "reference", reference);
        return Response.status(status).type("application/problem+json").entity(details).build();
    }
}
