package org.commonweal.demo.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.commonweal.demo.model.DemoSignIn;
import org.commonweal.demo.service.DemoSignInService;

/** How to sign in to the demo programme, for the launcher; an empty list where there is none. */
@Path("demo/sign-ins")
@Produces(MediaType.APPLICATION_JSON)
public class DemoResource {

    @Inject
    private DemoSignInService service;

    @GET
    public List<DemoSignIn.Line> list() {
        return service.list();
    }
}
