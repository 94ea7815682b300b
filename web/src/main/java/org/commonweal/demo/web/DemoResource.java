package org.commonweal.demo.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonweal.demo.service.DemoSignInService;

/** How to sign in to the demo programme, for the launcher; an empty list where there is none. */
@Path("demo/sign-ins")
@Produces(MediaType.APPLICATION_JSON)
public class DemoResource {

    @Inject
    private DemoSignInService service;

    @GET
    public JsonArray list() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        service.list().forEach(line -> all.add(Json.createObjectBuilder().add("username", line.username())
                .add("password", line.password()).add("role", line.role()).add("place", line.place())));
        return all.build();
    }
}
