package org.commonweal.demo.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.commonweal.demo.model.DemoSignIn;
import org.commonweal.demo.model.DemoSignIns;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells everybody how to sign in to the demo programme, and nobody anything where it is not asked for. */
@Stateless
@PermitAll
public class DemoSignInService {

    @Inject
    private DemoSignIns signIns;

    @Inject
    @ConfigProperty(name = "commonweal.demo", defaultValue = "false")
    private boolean demo;

    public List<DemoSignIn.Line> list() {
        return demo ? signIns.all() : List.of();
    }
}
