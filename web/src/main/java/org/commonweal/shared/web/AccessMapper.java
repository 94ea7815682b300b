package org.commonweal.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** The container says that the caller may not. */
@Provider
public class AccessMapper implements ExceptionMapper<EJBAccessException> {

    @Override
    public Response toResponse(EJBAccessException denied) {
        return Response.status(Response.Status.FORBIDDEN).type("application/problem+json")
                .entity(Map.of("status", 403, "type", "urn:commonweal:access.denied"))
                .build();
    }
}
